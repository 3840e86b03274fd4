import Glibc
import NIOSSL
package import SettingTable

/// Which servers an https connection accepts.
package enum Trust: Sendable {
    /// Those whose certificate a root in this file vouches for.
    case file(String)
    /// The one whose public key has this SHA-256, in Base64: for a daemon with a private certificate.
    case pin(String)
    /// Those whose certificate a root inside this program vouches for.
    case compiledIn

    /// Where distributions keep their roots.
    private static let usual = [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem", "/usr/share/ssl/certs/ca-bundle.crt",
    ]

    /// The first of: a pin, `CONTROL_PLANE_CA_FILE`, `SSL_CERT_FILE`, the distribution's file, the file of Python's certifi, the roots inside
    /// this program.
    ///
    /// Only one source is used.
    ///
    /// - Parameters:
    ///   - pin: as curl's `--pinnedpubkey` takes it: `sha256//` and Base64. `nil`: none.
    ///   - file: a file of certificates that somebody chose. `nil`: none.
    /// - Throws: the pin is none, or the chosen file has no certificates: waiting does not change that.
    package static func found(
        pin: String?, file: String?, environment: [String: String], root: String = ""
    ) throws(SettingError) -> Trust {
        if let pin {
            let prefix = "sha256//"
            let digest = String(pin.dropFirst(prefix.count))
            let isDigest = digest.utf8.count == 44 && digest.hasSuffix("=") && digest.dropLast().allSatisfy { Base64.letters.contains($0) }
            guard pin.hasPrefix(prefix), isDigest else {
                throw SettingError(
                    line: "CONTROL_PLANE_PIN must be sha256// and the Base64 of a SHA-256; docs/AGENT.md says how to get it")
            }
            return .pin(digest)
        }
        if let file {
            guard hasCertificates(file) else {
                throw SettingError(line: "CONTROL_PLANE_CA_FILE \(file) has no certificates; give a readable file with certificates in PEM")
            }
            return .file(file)
        }
        if let file = environment["SSL_CERT_FILE"], isReadable(root + file) { return .file(root + file) }
        for file in usual + certifi(root) where isReadable(root + file) { return .file(root + file) }
        return .compiledIn
    }

    private static func hasCertificates(_ file: String) -> Bool {
        var isOne = false
        do {
            try CertificateSource.file(file).read { certificate in
                if !isOne { isOne = isCertificate(certificate) }
            }
        } catch { return false }
        return isOne
    }

    private static func isCertificate(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try NIOSSLCertificate(bytes: bytes, format: .der)
            return true
        } catch {
            return false
        }
    }

    /// Whether there is something in it.
    private static func isReadable(_ file: String) -> Bool {
        var status = stat()
        return CertificateSource.isFile(file) && stat(file, &status) == 0 && status.st_size > 0 && access(file, R_OK) == 0
    }

    private static func certifi(_ root: String) -> [String] {
        var found: [String] = []
        for folder in ["/usr/lib", "/usr/local/lib", "/opt/conda/lib", "/venv/lib", "/workspace/venv/lib"] {
            guard let listing = opendir(root + folder) else { continue }
            defer { closedir(listing) }
            while let entry = readdir(listing), found.count < 32 {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name.hasPrefix("python3") else { continue }
                found += ["site-packages", "dist-packages"].map { "\(folder)/\(name)/\($0)/certifi/cacert.pem" }
            }
        }
        return found.sorted()
    }
}

/// Why a secure connection could not be prepared.
struct TrustError: Error, CustomStringConvertible {
    var description: String
}
