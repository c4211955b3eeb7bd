import CorpusModel
import Dialogue
import Testing

/// How long a sign stands in the way of what is asked after it.
struct HeldSignTests {
    private static let spot = "one sore spot on my shin bone, size of a coin, for weeks"

    @Test(arguments: [
        "so which roller then?", "how long", "how do i roll my calves", "ROLLER for my legs 🦵", "and the ankle?",
        "what if I press gently", "hands on the shin?",
    ])
    func `given a sign to book for, when that part, one beside it or none is asked about, then it is warned of again`(
        line: String
    ) throws {
        let reply = try reply(to: Self.spot, line)
        #expect(reply.outcome == .redFlag && reply.warning?.level == .book)
    }

    @Test(arguments: [
        "ok, and my glutes are tight, ball?", "how do i massage my lower back", "CHEST 🫁 on the foam roller?",
    ])
    func `given a sign to book for, when a part far from it is asked about, then that is answered under a reminder`(
        line: String
    ) throws {
        let reply = try reply(to: Self.spot, line)
        #expect(reply.outcome == .answer && !reply.answers.isEmpty)
        let reminder = try #require(reply.warning)
        #expect(reminder.level == .adapt && reminder.id == "one-spot-on-bone")
    }

    @Test(arguments: ["what shoes should i buy", "what is the weather tomorrow ☔️"])
    func `given a sign to book for, when something else than massage is asked, then it is refused under a reminder`(
        line: String
    ) throws {
        let reply = try reply(to: Self.spot, line)
        #expect(reply.outcome == .unknown && reply.warning?.level == .adapt)
    }

    @Test(arguments: [
        ("my calf is swollen and hot", "and my glutes, ball?", DangerLevel.sameDay),
        ("my calf is swollen and hot", "what shoes should i buy 👟", .sameDay),
        ("chest pain and i can't breathe", "how do i roll my calves", .emergency),
        ("numb toes when I run, for a month now", "how do i massage my glutes", .book),
    ])
    func `given a sign that is urgent or felt elsewhere, when another part is asked about, then it is warned of again`(
        told: String, line: String, level: DangerLevel
    ) throws {
        let reply = try reply(to: told, line)
        #expect(reply.outcome == .redFlag && reply.warning?.level == level)
    }
}
