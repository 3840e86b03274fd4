import Foundation
import Glibc
public import SettingTable

/// Reads files that hold one secret: an API key, a token, a webhook's secret. A damaged secret is an error here, not a 401 later.
public enum SecretFile {
    /// In bytes; a longer file is the wrong file.
    private static let longest = 16_384

    /// The secret in a file or pipe, without a byte order mark and surrounding white space.
    ///
    /// The error is one line that begins with the path and never contains the text.
    public static func read(_ path: String) throws(SettingError) -> String {
        let bytes = try contents(of: path)
        func refuse(_ why: String) -> SettingError { SettingError(line: "\(path) \(why)") }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw refuse("is UTF-16 text; save it as UTF-8") }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: body, as: UTF8.self) else { throw refuse("is not UTF-8 text") }
        let secret = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if secret.isEmpty { throw refuse("is empty") }
        if secret.contains(where: \.isNewline) { throw refuse("has several lines; it must contain only the secret") }
        if secret.unicodeScalars.contains(where: { [.control, .format].contains($0.properties.generalCategory) }) {
            throw refuse("contains a control character; it must contain only the secret, as plain text")
        }
        if let first = secret.first, secret.count > 1, first == secret.last, "\"'`".contains(first) {
            throw refuse("has quotation marks around the secret; remove them")
        }
        return secret
    }

    private static func contents(of path: String) throws(SettingError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SettingError(line: "\(path) cannot be read: \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while bytes.count <= longest {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SettingError(line: "\(path) cannot be read: \(String(cString: strerror(errno)))") }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
        throw SettingError(line: "\(path) is longer than \(longest) bytes; it must contain only the secret")
    }
}
