import Fleet
import Testing

@Suite struct TargetHostTests {
    @Test(arguments: [
        ("http://example.com/x", TargetReach.anywhere), ("https://8.8.8.8/", .anywhere), ("https://[2606:4700::1111]/", .anywhere),
        ("http://127.0.0.1:1/x", .thisMachine), ("http://127.9.9.9", .thisMachine), ("http://localhost:80", .thisMachine),
        ("http://LOCALHOST./", .thisMachine), ("http://a.localhost", .thisMachine), ("http://0.0.0.0", .thisMachine),
        ("http://0/", .thisMachine),
        ("http://[::1]:80/", .thisMachine), ("http://[::]/", .thisMachine), ("http://[::ffff:127.0.0.1]/", .thisMachine),
        ("http://[::ffff:7f00:1]/", .thisMachine), ("http://2130706433/", .thisMachine), ("http://0x7f000001/", .thisMachine),
        ("http://0x7f.1/", .thisMachine), ("http://017700000001/", .thisMachine), ("http://127.1/", .thisMachine),
        ("http://user:p%40ss@127.0.0.1/", .thisMachine), ("http://example.com@127.0.0.1/", .thisMachine),
        ("http://10.0.0.1", .privateNetwork), ("http://172.16.0.1", .privateNetwork), ("http://172.31.255.255", .privateNetwork),
        ("http://172.32.0.1", .anywhere), ("http://192.168.1.1", .privateNetwork), ("http://100.64.0.1", .privateNetwork),
        ("http://100.128.0.1", .anywhere), ("http://0xa000001/", .privateNetwork), ("http://[fc00::1]/", .privateNetwork),
        ("http://[fd12:3456::1]/", .privateNetwork), ("http://[::ffff:10.0.0.1]/", .privateNetwork),
        ("http://[64:ff9b::a00:1]/", .privateNetwork), ("http://[2002:a00:1::]/", .privateNetwork), ("http://grafana/", .privateNetwork),
        ("http://hooks.corp.internal/", .privateNetwork), ("http://printer.local", .privateNetwork), ("tcp://10.1.2.3:22", .privateNetwork),
        ("http://169.254.169.254/latest", .never), ("http://169.254.1.1", .never), ("http://[fe80::1%25eth0]/", .never),
        ("http://[fe80::1]/", .never), ("http://[::ffff:169.254.169.254]/", .never), ("http://2852039166/", .never),
        ("http://0xA9FEA9FE/", .never), ("http://0251.0376.0251.0376/", .never), ("http://224.0.0.1", .never),
        ("http://[ff02::1]/", .never),
        ("http://255.255.255.255", .never), ("http://[fd00:ec2::254]/", .never), ("http://metadata.google.internal/", .never),
    ])
    func F74_knowsHowFarAnAddressReachesHoweverItIsWritten(url: String, reach: TargetReach) throws {
        #expect(try #require(TargetHost(url: url)).reach == reach)
    }

    @Test(arguments: ["", "x", "http://", "http:///x"]) func hasNoHost(url: String) { #expect(TargetHost(url: url) == nil) }

    @Test(arguments: [
        ("a b", true), ("ü🚀👩‍🚀", true), ("a\nb", false), ("a\u{1B}[2J", false), ("a\u{202E}b", false), ("\u{2066}a", false),
        ("\u{FEFF}a", false), ("a\u{2028}", false),
    ])
    func tellsPlainTextFromWhatChangesHowItIsShown(text: String, isPlain: Bool) {
        #expect(text.isPlainLine == isPlain)
        #expect(text.asPlainLine.isPlainLine)
        #expect((text.asPlainLine == text) == isPlain)
    }
}
