/// The few CA certificates of a source that can vouch for what one server presents.
enum Issuers {
    /// More than any real chain has.
    private static let longestChain = 8

    /// Those that have the name of an issuer or of a certificate in the presented chain, and their own issuers: all that BoringSSL would use of
    /// the source.
    ///
    /// - Parameter presented: what the server sent, in DER.
    /// - Returns: in DER; empty: nobody vouches for the server.
    static func of(_ presented: [[UInt8]], in source: CertificateSource) throws(TrustError) -> [[UInt8]] {
        var names = Set(presented.compactMap(CertificateNames.init).flatMap { [$0.issuer, $0.subject] })
        var found: [[UInt8]] = []
        for _ in 0..<longestChain {
            let before = names.count
            found = []
            try source.read { certificate in
                guard let its = CertificateNames(certificate), names.contains(its.subject) else { return }
                names.insert(its.issuer)
                found.append(certificate)
            }
            if names.count == before { break }
        }
        return found
    }
}
