import Glibc

/// CA certificates that are read one at a time: a distribution's bundle has 150, which would take a mebibyte together.
enum CertificateSource: Sendable {
    /// A file in PEM.
    case file(String)
    /// Those inside this program.
    case compiledIn

    /// Calls `use` with each certificate, in DER. What is between two certificates is skipped.
    ///
    /// - Throws: the file cannot be read.
    func read(_ use: ([UInt8]) -> Void) throws(TrustError) {
        switch self {
        case .compiledIn:
            for text in RootCertificates.all {
                use(Base64.bytes(of: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)))
            }
        case .file(let path):
            guard CertificateSource.isFile(path), let file = fopen(path, "re") else {
                throw TrustError(description: "the certificates in \(path) cannot be read")
            }
            defer { fclose(file) }
            CertificateSource.read(file, use)
        }
    }

    /// A pipe or a device could be read without end.
    static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private static let longestCertificate = 64 * 1024
    private static let begins = Set([
        "-----BEGIN CERTIFICATE-----", "-----BEGIN X509 CERTIFICATE-----", "-----BEGIN TRUSTED CERTIFICATE-----",
    ])

    private static func read(_ file: UnsafeMutablePointer<FILE>, _ use: ([UInt8]) -> Void) {
        var line = [CChar](repeating: 0, count: 1024)
        var text: [UInt8]?
        while fgets(&line, Int32(line.count), file) != nil {
            let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            guard bytes.starts(with: "-----".utf8) else {
                text?.append(contentsOf: bytes)
                if let count = text?.count, count > longestCertificate { text = nil }
                continue
            }
            if let text, bytes.starts(with: "-----END ".utf8) { use(Base64.bytes(of: text)) }
            let mark = String(decoding: bytes, as: UTF8.self)
            text = begins.contains { mark.hasPrefix($0) } ? [] : nil
        }
    }
}
