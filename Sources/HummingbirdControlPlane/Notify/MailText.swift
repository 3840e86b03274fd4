import ControlPlane
import Fleet
import Foundation

/// An e-mail as `sendmail` reads it: headers, an empty line, the text.
struct MailText {
    let text: String

    init(_ message: ChannelMessage) {
        let event = message.delivery.event
        let severity =
            switch event.severity {
            case .info: ""
            case .warning: "Warning: "
            case .critical: "Critical: "
            }
        var body = message.text + "\n\n"
        for link in message.links { body += "\(link.action.label): \(link.url)\n" }
        body += "Time: \(event.at)\nKind: \(event.kind.rawValue)\n"
        if let name = message.serverName { body += "Server: \(name)\n" }
        let headers = [
            "To: \(message.webhook.recipients.joined(separator: ", "))",
            "Subject: \(MailText.encoded("\(severity)\(message.text)"))",
            // The same for every attempt, so that a receiver can drop a repeated message.
            "Message-ID: <\(message.delivery.id)@controlplane.invalid>",
            "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
        ]
        let lines = Data(body.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
        text = headers.joined(separator: "\n") + "\n\n" + lines + "\n"
    }

    /// RFC 2047, in words of at most 75 characters. No character of a name reaches the headers as it is.
    static func encoded(_ text: String) -> String {
        var (words, word) = ([String](), "")
        for character in text.prefix(150) {
            if (word + String(character)).utf8.count > 42 {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        return (words + [word]).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\n ")
    }
}
