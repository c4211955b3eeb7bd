import TestSupport
import Testing
import Understanding

struct CoverageReadingTests {
    @Test(arguments: ["and how many seconds", "like what", "sitting or standing for that 🪑"])
    func `given what goes on from an answer, when nothing was answered, then it counts less as covered`(line: String) {
        let ready = RealCorpus.compiled.ready
        let query = ready.matcher.query(for: line)
        let odds = { (isFirst: Bool) in ready.coverage.odds(of: query, isFirst: isFirst).logOdds }
        #expect(odds(true) < odds(false))
    }

    @Test(arguments: [("my calves are tight", true), ("which brand of trainers is best", false)])
    func `given a line, when read, then it is told whether the articles cover it`(line: String, isCovered: Bool) {
        let ready = RealCorpus.compiled.ready
        let odds = ready.coverage.odds(of: ready.matcher.query(for: line), isFirst: true)
        #expect((odds.logOdds > 0) == isCovered)
    }
}
