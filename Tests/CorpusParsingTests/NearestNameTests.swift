import Diagnostics
import Testing

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("calfs", "calves"), ("clves", "calves"), ("foam-rollers", "foam-roller"), ("roller", nil), ("di", "id"),
        ("", nil), ("xyz", nil), ("îd", "id"), (String(repeating: "a", count: 100_000), nil),
    ])
    func `given a name, when the nearest is sought, then it is one slip away or none`(name: String, nearest: String?) {
        #expect(nearestName(to: name, among: ["calves", "foam-roller", "id", "shins"]) == nearest)
    }

    @Test func `given two names as near, when the nearest is sought, then it is the earlier`() {
        #expect(nearestName(to: "hat", among: ["cat", "bat"]) == "cat")
    }
}
