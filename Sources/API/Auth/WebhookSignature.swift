import CLibcrypto
import Foundation

/// Signs what a webhook is sent, after standardwebhooks.com: `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`.
public enum WebhookSignature {
    public static func sign(_ body: [UInt8], id: String, secondsSinceEpoch: Int64, secret: String) -> String {
        "v1," + Data(mac(Array("\(id).\(secondsSinceEpoch).".utf8) + body, key: key(secret) ?? Array(secret.utf8))).base64EncodedString()
    }

    /// The mark of secrets whose key is what the base64 behind it stands for. Others are keys as they are.
    private static let mark = "whsec_"

    /// A secret that any library of standardwebhooks.com takes.
    static func freshSecret() -> String { mark + Data(ActionLinks.freshKey()).base64EncodedString() }

    /// Marked as one of standardwebhooks.com, and not one.
    static func isMalformed(_ secret: String) -> Bool { secret.hasPrefix(mark) && key(secret)?.isEmpty ?? true }

    private static func key(_ secret: String) -> [UInt8]? {
        guard secret.hasPrefix(mark) else { return nil }
        let letters = secret.dropFirst(mark.count)
        // Some write it without its padding.
        let padding = String(repeating: "=", count: (4 - letters.count % 4) % 4)
        return Data(base64Encoded: letters + padding).map { Array($0) }
    }

    /// HMAC-SHA256, 32 bytes.
    static func mac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        var length = UInt32(digest.count)
        _ = HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &digest, &length)
        return digest
    }
}
