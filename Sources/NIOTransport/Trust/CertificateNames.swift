/// Whom a certificate is about and who issued it, in a form in which two spellings of one name are equal.
///
/// Only for finding candidates. BoringSSL verifies them, so a wrong match harms nothing.
struct CertificateNames: Hashable, Sendable {
    let subject: [UInt8]
    let issuer: [UInt8]

    /// `nil`: it is no certificate.
    init?(_ certificate: [UInt8]) {
        var outer = DERReader(certificate[...])
        guard let (tag, content) = outer.next(), tag == DERReader.sequence else { return nil }
        var signed = DERReader(content)
        guard let (tag, content) = signed.next(), tag == DERReader.sequence else { return nil }
        var fields = DERReader(content)
        guard var field = fields.next() else { return nil }
        // The version is optional; serial number and algorithm follow.
        if field.tag == 0xA0 {
            guard let next = fields.next() else { return nil }
            field = next
        }
        guard fields.next() != nil, let issuer = fields.next(), fields.next() != nil, let subject = fields.next() else { return nil }
        (self.issuer, self.subject) = (CertificateNames.form(of: issuer.content), CertificateNames.form(of: subject.content))
    }

    /// Without the type of each text, in lower case and without spaces: issuers write the same name in several ways.
    private static func form(of name: ArraySlice<UInt8>) -> [UInt8] {
        var (form, reader) = ([UInt8](), DERReader(name))
        while let (tag, content) = reader.next() {
            if tag & DERReader.constructed != 0 {
                form += CertificateNames.form(of: content)
            } else {
                form += content.filter { $0 != 0 && $0 != UInt8(ascii: " ") }.map { 65...90 ~= $0 ? $0 | 0x20 : $0 }
                form.append(0)
            }
        }
        return form
    }
}

/// Reads the elements of DER, one after the other.
private struct DERReader {
    static let constructed: UInt8 = 0x20
    static let sequence: UInt8 = 0x30

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// `nil`: nothing is left, or what is left is not DER.
    mutating func next() -> (tag: UInt8, content: ArraySlice<UInt8>)? {
        guard let tag = rest.popFirst(), let first = rest.popFirst() else { return nil }
        var length = Int(first)
        if first >= 0x80 {
            let count = Int(first & 0x7F)
            guard (1...3).contains(count), rest.count >= count else { return nil }
            length = rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(count)
        }
        guard length <= rest.count else { return nil }
        defer { rest = rest.dropFirst(length) }
        return (tag, rest.prefix(length))
    }
}
