import Fleet
import Testing

@Suite struct DeployNameTests {
    private let deployment = DeploymentID("dep_abcde23456")

    @Test(arguments: [
        "mug-cpabcde23456", "mug-cpabcde23456 -fb", "fb-mug-cpabcde23456", "MUG-CPABCDE23456", "mug_cpabcde23456_2", "cpabcde23456",
        "cp cpcpabcde23456", "mug-cpabcde23456-cpzzzzzzzzzz",
    ]) func F54_theMarkIsFoundAnywhereInTheName(name: String) {
        #expect(DeployName.isName(name, of: deployment))
    }

    @Test(arguments: ["", "mug", "mug-cpabcde2345", "mug-cpabcde2345l", "mug-cpabcde23457", "cp", "mug-cp-abcde23456", "ＭＵＧ-cpäbcde23456"])
    func otherNameIsNotTheDeploys(name: String) {
        #expect(!DeployName.isName(name, of: deployment))
    }

    @Test(arguments: [
        ("mug-cpabcde23456", "mug"), ("my mug-cpabcde23456 -fb", "my mug"), ("cpabcde23456", nil), ("Tasse ü-cpabcde23456", "Tasse ü"),
        ("other", nil), ("a-cpzzzzzzzzzz-cpabcde23456", "a-cpzzzzzzzzzz"),
    ]) func theGivenNameIsWhatStandsBeforeTheMark(name: String, given: String?) {
        #expect(DeployName.given(in: name, of: deployment) == given)
    }

    @Test(arguments: [
        ("mug-cpabcd", ["abcd"]), ("mug-cpabcde2345", ["abcde2345"]), ("cpcp-cpcpabcd", ["cpabcd", "abcd"]), ("mug-cpabc", []), ("mug", []),
        ("", []), ("mug-cpabcde23456", []), ("mug-cpab1d", []), ("mug-cpabcd x", []),
    ]) func F54_aMarkThatWasCutIsFoundAtTheEnd(name: String, marks: [String]) {
        #expect(DeployName.cutMarks(in: name) == marks)
    }

    @Test(arguments: [
        ("mug-cpabcde2345", true), ("mug-cpabcd", true), ("mug-cpabc", false), ("mug", false), ("mug-cpabcde23456", false), ("", false),
        ("mug-cpzzzz", false),
    ]) func F54_aNameThatWasCutWithinItsMarkIsTheDeploys(name: String, isCut: Bool) {
        #expect(DeployName.isCut(name, of: "mug-cpabcde23456") == isCut)
    }

    @Test func onlyADeployedServerHasAGivenName() throws {
        var record = ServerRecord(
            id: try #require(ServerID("a")), kind: .timed, name: "mug-cpabcde23456", firstSeenAt: Timestamp(secondsSinceEpoch: 0))
        #expect(record.givenName == nil)
        record.ownership = .deployed(deployment)
        #expect(record.givenName == "mug")
    }

    @Test func deployNameIsFoundInItsServersName() {
        let made = DeployName.make("train", mark: "k2m3n4p5q6")
        #expect(DeployName.deployments(in: made.name) == [made.id])
    }
}
