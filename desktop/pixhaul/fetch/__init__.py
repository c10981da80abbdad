"""One request becomes one whole temporary file. The only room that knows requests and urllib3."""
