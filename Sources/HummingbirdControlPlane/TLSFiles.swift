import NIOSSL
import SettingTable

/// The certificate and key that a server shows.
enum TLSFiles {
    static func configuration(certificate: String, key: String) throws(SettingError) -> TLSConfiguration {
        let chain: [NIOSSLCertificate]
        do { chain = try NIOSSLCertificate.fromPEMFile(certificate) } catch {
            throw SettingError("TLS_CERTIFICATE_FILE", given: certificate, allowed: "a PEM file with a certificate, one that can be read")
        }
        guard !chain.isEmpty else {
            throw SettingError("TLS_CERTIFICATE_FILE", given: certificate, allowed: "a PEM file with a certificate; it holds none")
        }
        let privateKey: NIOSSLPrivateKey
        do { privateKey = try NIOSSLPrivateKey(file: key, format: .pem) } catch {
            throw SettingError("TLS_KEY_FILE", given: key, allowed: "a PEM file with a private key and no passphrase, one that can be read")
        }
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(privateKey))
        tls.applicationProtocols = ["http/1.1"]
        tls.minimumTLSVersion = .tlsv12
        return tls
    }
}
