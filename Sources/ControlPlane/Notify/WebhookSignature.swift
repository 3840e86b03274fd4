import CLibcrypto
import FoundationEssentials

/// Signs webhook deliveries as described by standardwebhooks.com: `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`.
package enum WebhookSignature {
    /// - Parameter secret: `whsec_` and base64, which is decoded to the key; any other text is the key itself.
    package static func sign(_ body: [UInt8], id: String, secondsSinceEpoch: Int64, secret: String) -> String {
        "v1," + Data(mac(Array("\(id).\(secondsSinceEpoch).".utf8) + body, key: key(secret) ?? Array(secret.utf8))).base64EncodedString()
    }

    /// Marks a secret whose key is given in base64.
    private static let prefix = "whsec_"

    /// Creates a secret that every standardwebhooks.com library accepts.
    package static func freshSecret() -> String { prefix + Data(ActionLinks.freshKey()).base64EncodedString() }

    /// Has the prefix `whsec_`, but no base64 after it.
    package static func isMalformed(_ secret: String) -> Bool { secret.hasPrefix(prefix) && key(secret)?.isEmpty ?? true }

    private static func key(_ secret: String) -> [UInt8]? {
        guard secret.hasPrefix(prefix) else { return nil }
        let letters = secret.dropFirst(prefix.count)
        // Some programs leave the padding out.
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
