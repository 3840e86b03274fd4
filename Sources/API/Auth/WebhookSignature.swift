import CLibcrypto
import Foundation

/// Signs what a webhook is sent, after standardwebhooks.com: `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`.
public enum WebhookSignature {
    public static func sign(_ body: [UInt8], id: String, secondsSinceEpoch: Int64, secret: String) -> String {
        let key = Array(secret.utf8)
        let message = Array("\(id).\(secondsSinceEpoch).".utf8) + body
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        var length = UInt32(digest.count)
        _ = HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &digest, &length)
        return "v1," + Data(digest).base64EncodedString()
    }
}
