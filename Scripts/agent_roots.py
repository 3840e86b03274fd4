#!/usr/bin/env python3
"""Writes the CA certificates that the agent has inside it, from this machine's package ca-certificates.

usage: agent_roots.py [--check]     --check: only compare; exit status 1 if a certificate is missing here or differs
They are the roots of the authorities that issue nearly all certificates of public servers.
"""
import base64
import pathlib
import re
import sys

NAMES = """
    Amazon_Root_CA_1 Amazon_Root_CA_2 Amazon_Root_CA_3 Amazon_Root_CA_4 DigiCert_Global_Root_CA DigiCert_Global_Root_G2 DigiCert_Global_Root_G3
    GTS_Root_R1 GTS_Root_R2 GTS_Root_R3 GTS_Root_R4
    GlobalSign_Root_CA GlobalSign_Root_CA_-_R3 GlobalSign_Root_CA_-_R6 GlobalSign_Root_E46 GlobalSign_Root_R46
    Go_Daddy_Root_Certificate_Authority_-_G2 ISRG_Root_X1 ISRG_Root_X2 Microsoft_ECC_Root_Certificate_Authority_2017
    Microsoft_RSA_Root_Certificate_Authority_2017 SSL.com_Root_Certification_Authority_ECC SSL.com_Root_Certification_Authority_RSA
    Sectigo_Public_Server_Authentication_Root_E46 Sectigo_Public_Server_Authentication_Root_R46 Starfield_Services_Root_Certificate_Authority_-_G2
    USERTrust_ECC_Certification_Authority USERTrust_RSA_Certification_Authority
""".split()
FOLDER = pathlib.Path("/usr/share/ca-certificates/mozilla")
TARGET = pathlib.Path(__file__).parent.parent / "Sources/NIOTransport/Roots/RootCertificates.swift"
HEAD = '''// swift-format-ignore-file
// Written by Scripts/agent_roots.py from Debian's ca-certificates. Do not edit.

/// CA certificates inside the program, for images that have none.
enum RootCertificates {
    /// Each in DER, as Base64.
    static let all: [StaticString] = [
'''


def main():
    parts = []
    for name in sorted(NAMES):
        file = FOLDER / f"{name}.crt"
        if not file.exists():
            sys.exit(f"agent roots: {file} is missing (apt-get install ca-certificates, or take it out of the list)")
        body = re.search(r"-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", file.read_text(), re.S).group(1)
        der = base64.b64decode(body)
        parts.append(f'        "{base64.b64encode(der).decode()}",  // {name}')
    wanted = HEAD + "\n".join(parts) + "\n    ]\n}\n"
    if "--check" in sys.argv:
        if not TARGET.exists() or TARGET.read_text() != wanted:
            sys.exit(f"agent roots: {TARGET} differs from this machine's certificates; see Scripts/agent_roots.py")
    else:
        TARGET.write_text(wanted)
    print(f"agent roots: {len(parts)} certificates")


main()
