import Learning
import Testing

struct FeatureHashTests {
    private static func hashes(_ names: String...) -> [UInt32] { names.map { FeatureHash.hash("facet", $0) } }

    @Test func `given features, when paired, then each two have a number of their own, whichever comes first`() {
        let pairs = FeatureHash.pairs(of: Self.hashes("calves", "roller", "🦶", "how-to"))
        #expect(Set(pairs).count == 6)
        #expect(Set(pairs) == Set(FeatureHash.pairs(of: Self.hashes("how-to", "🦶", "roller", "calves"))))
        #expect(Set(pairs).isDisjoint(with: Self.hashes("calves", "roller", "🦶", "how-to")))
    }

    @Test(arguments: [[], ["calves"]])
    func `given fewer than two features, when paired, then there is none`(names: [String]) {
        #expect(FeatureHash.pairs(of: names.map { FeatureHash.hash($0) }).isEmpty)
    }
}
