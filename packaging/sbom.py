"""A list of everything in the frozen program for machines: CycloneDX 1.6, one file beside the packages.

Run by the environment of the release tools: ``sbom.py PROGRAM VERSION FILE``. It is made from what was really bundled:
the metadata of each Python package, and the Debian packages that libraries of the system came from.
"""

import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

HOMEPAGE = "https://github.com/pixhaul/pixhaul"


def python_packages(program: Path) -> Iterator[Component]:
    """A component for each Python package whose metadata was bundled, but Pixhaul itself."""
    from licences import named

    for info in sorted(program.glob("_internal/*.dist-info")):
        about = message_from_bytes((info / "METADATA").read_bytes())
        name, version, licence = str(about["Name"]), str(about["Version"]), named(about)
        if name.lower() == "pixhaul":
            continue
        yield Component(
            type=ComponentType.LIBRARY,
            name=name,
            version=version,
            purl=PackageURL("pypi", name=name.lower().replace("_", "-"), version=version),
            bom_ref=f"pypi:{name}",
            licenses=[LicenseFactory().make_from_string(licence)] if licence != "-" else [],
        )


def system_packages(program: Path) -> Iterator[Component]:
    """A component for each Debian package that a bundled library came from, with its version here."""
    from licences import system_libraries

    for package in sorted(set(system_libraries(program).values()) - {""}):
        asked = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Package} ${Version} ${Architecture}\n", package],
            capture_output=True,
            text=True,
            check=True,
        )
        name, version, machine = asked.stdout.split()[:3]
        yield Component(
            type=ComponentType.LIBRARY,
            name=name,
            version=version,
            purl=PackageURL("deb", "debian", name, version, {"arch": machine}),
            bom_ref=f"deb:{name}",
        )


def bill(program: Path, version: str) -> Bom:
    """Everything in ``program``, and that Pixhaul needs each of it."""
    licence = LicenseFactory().make_from_string("MIT")
    own = Component(
        type=ComponentType.APPLICATION,
        name="Pixhaul",
        version=version,
        bom_ref="pixhaul",
        licenses=[licence],
        external_references=[ExternalReference(type=ExternalReferenceType.VCS, url=XsUri(HOMEPAGE))],
    )
    python = Component(
        type=ComponentType.LIBRARY,
        name="CPython",
        version=platform.python_version(),
        bom_ref="cpython",
        licenses=[LicenseFactory().make_from_string("PSF-2.0")],
    )
    parts = [python, *python_packages(program)]
    if sys.platform.startswith("linux"):
        parts += system_packages(program)
    made = Bom(components=parts, serial_number=uuid5(NAMESPACE_URL, f"{HOMEPAGE}/{version}/{platform.machine()}"))
    made.metadata.component = own
    made.metadata.timestamp = datetime.now(UTC)
    made.register_dependency(own, parts)
    return made


def main() -> int:
    """Write the file; returns 0, or 1 when it does not hold to the schema of CycloneDX."""
    program, version, target = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    text = make_outputter(bill(program, version), OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)
    if trouble := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        print(trouble)
        return 1
    target.write_text(text + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
