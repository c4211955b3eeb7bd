import Foundation
import ProgramDriving
import TestSupport
import Testing

/// Programs that are ended at moments of nobody's choice. `KNEAD_TEST_ROUNDS` lets there be more of them.
@Suite(.serialized)
struct KillTests {
    @Test func `given kills at random moments, when started again, then every answered line is kept in its order`()
        throws
    {
        try withTemporaryFolder { home in
            var random = SeededRandom(seed: runSeed)
            var answered: [String] = []
            for round in 0..<rounds(5, most: 500) {
                let talk = try Talk(home: home)
                for number in 0..<Int.random(in: 0...3, using: &random) {
                    let line = "calf question \(round) of \(number)"
                    try talk.say(line)
                    answered.append(line)
                }
                try talk.session.type("calf question that may be lost \(round)\r")
                usleep(UInt32.random(in: 0...30_000, using: &random))
                let signal = [SIGKILL, SIGKILL, SIGTERM, SIGHUP].randomElement(using: &random) ?? SIGKILL
                talk.session.signal(signal)
                #expect(try talk.session.waitForEnd() & 0x7F == signal, "seed \(runSeed), round \(round)")
            }
            let kept = lines(home)
            let unanswered = kept.filter { $0.hasPrefix("calf question that may be lost ") }
            #expect(kept.filter { !unanswered.contains($0) } == answered, "seed \(runSeed)")
            #expect(Set(unanswered).count == unanswered.count, "seed \(runSeed)")
        }
    }

    @Test func `given a signal before the first prompt, when it ends the program, then the parent sees that`() throws {
        try withTemporaryFolder { home in
            for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] {
                let talk = try Talk(home: home, environment: ["SWIFT_BACKTRACE": "enable=no"])
                // Ctrl-C from outside gives up a line, and no more.
                talk.session.signal(signal)
                if signal == SIGINT {
                    try talk.say("thanks")
                    #expect(try talk.leave() == 0)
                } else {
                    #expect(try talk.session.waitForEnd() & 0x7F == signal)
                }
            }
        }
    }

    @Test func `given two conversations at once, when both are typed to, then the lines of each are kept in order`()
        throws
    {
        try withTemporaryFolder { home in
            let talks = try [Talk(home: home), Talk(home: home)]
            let count = rounds(5, most: 500)
            for number in 0..<count {
                for (index, talk) in talks.enumerated() {
                    try talk.session.type("window \(index) line \(number)\r")
                }
                for talk in talks { try talk.session.waitFor("\u{1B}[?2004h") }
            }
            for talk in talks { #expect(try talk.leave() == 0) }
            let kept = lines(home)
            #expect(kept.count == 2 * count)
            for index in 0..<2 {
                let own = kept.filter { $0.hasPrefix("window \(index)") }
                #expect(own == (0..<count).map { "window \(index) line \($0)" })
            }
        }
    }

    private func lines(_ home: String) -> [String] {
        let text = (try? String(contentsOfFile: Talk.historyPath(home), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }
}
