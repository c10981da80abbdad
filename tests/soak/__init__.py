"""A long run against a server that keeps changing its mind, watched for anything that grows."""
