import CLibcrypto
import Foundation

/// Signs what a webhook is sent, after standardwebhooks.com: `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`.
public enum WebhookSignature {
    public static func sign(_ body: [UInt8], id: String, secondsSinceEpoch: Int64, secret: String) -> String {
        "v1," + Data(mac(Array("\(id).\(secondsSinceEpoch).".utf8) + body, key: Array(secret.utf8))).base64EncodedString()
    }

    /// HMAC-SHA256, 32 bytes.
    static func mac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        var length = UInt32(digest.count)
        _ = HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &digest, &length)
        return digest
    }
}
