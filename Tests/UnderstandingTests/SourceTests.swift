import CorpusModel
import TestSupport
import Testing

/// Readers are shown public bodies, journals and the articles as sources; any other is under review.
struct SourceTests {
    /// The ends of the hosts of public bodies, charities that publish for them, and journals.
    private static let hosts = [
        ".gov", ".gov.uk", ".gov.au", ".nhs.uk", "hse.ie", "macmillan.org.uk", "bmj.com", "biomedcentral.com",
        "lww.com",
        "mdpi.com", "frontiersin.org", "db-thueringen.de",
    ]

    private static func isFit(_ address: String, _ articles: [String]) -> Bool {
        let host = address.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        return address.isEmpty || articles.contains(address)
            || hosts.contains { "." + host == $0 || ("." + host).hasSuffix($0) }
    }

    @Test func `given the sources of signs, conditions and claims, when shown, then each is fit to be`() {
        let rules = RealCorpus.corpus.rules
        let articles = RealCorpus.corpus.articles.map(\.url)
        let sources = rules.safety.signs.flatMap(\.sources) + rules.conditions.conditions.flatMap(\.sources)
        let addresses = sources.map(\.url) + rules.evidence.claims.map(\.line.url) + [rules.evidence.summary?.url ?? ""]
        #expect(addresses.filter { !Self.isFit($0, articles) } == [])
        #expect(rules.safety.keepOff.map(\.source).filter { $0 != "source under review" } == [])
    }

    @Test(arguments: [
        "https://www.therabody.com/us", "https://nhs.uk.example.org/", "https://examplebmj.co", "https://", "🦵",
        "gov.uk/nhs",
    ])
    func `given a page of anyone else, when judged, then it is not fit`(address: String) {
        #expect(!Self.isFit(address, []))
    }
}
