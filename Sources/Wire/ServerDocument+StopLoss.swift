import Fleet

extension ServerDocument {
    /// What a stop does to the data, after the words "A stop": `erases the container disk and keeps the volume`.
    package var stopLoss: String {
        switch (type, storage) {
        case (.serverless, _): "keeps no worker ready; later requests wait for a start"
        case (_, "persistent"): "erases the container disk and keeps the volume"
        case (_, "network"): "erases the container disk and keeps the network volume"
        default: "erases everything on the server: it has no known persistent storage"
        }
    }

    /// A stop erases everything on it, as far as is known.
    package var losesDataInAStop: Bool { type == .timed && !["persistent", "network"].contains(storage) }
}
