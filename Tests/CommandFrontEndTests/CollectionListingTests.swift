import JSONTree
import PostmanFormat
import Testing
import Variables

@testable import CommandFrontEnd

@Suite struct CollectionListingTests {
    private static let source = """
        {
          "info": { "name": "Okta Users" },
          "item": [
            { "name": "Users", "item": [
              { "name": "Lifecycle", "item": [
                { "name": "Expire\\u001b[31m Password", "request": { "method": "POST", "url": "{{url}}/{{userId}}" } }
              ] },
              { "name": "List Users", "request": "{{url}}/users" }
            ] },
            { "name": "Delete User", "request": { "method": "DELETE", "url": "{{url}}" } }
          ]
        }
        """

    private func listing(chains: [ListedChain] = [], variables: [String] = []) throws -> CollectionListing {
        let collection = try CollectionFile(reading: Array(Self.source.utf8), file: "users.json").collection
        let environment = Environment(
            id: "1", name: "preview", scope: .environment,
            variables: [
                Variable(key: "url", value: "https://{yourOktaDomain}"), Variable(key: "apikey", value: ""),
                Variable(key: "limit", value: "5"), Variable(key: "off", value: "x", isDisabled: true),
            ])
        let origins = VariableOrigins(
            environment: environment, collection: [Variable(key: "limit", value: "9")], globals: nil, chains: chains,
            scripts: ["pm.environment.set('etag', 1)"])
        return CollectionListing(
            title: collection.info.name, items: collection.items, chains: chains, variables: variables,
            origins: origins)
    }

    @Test func `shows the tree of folders and requests`() throws {
        #expect(
            try listing().text == """
                Okta Users

                Requests
                  Users/
                    Lifecycle/
                      POST    Expire [31m Password
                    GET     List Users
                  DELETE  Delete User

                """)
    }

    @Test func `shows chains with what they do`() throws {
        let chains = [
            ListedChain(
                name: "expire", description: "Must choose a new password", steps: ["Create User", "Expire Password"],
                finally: ["Delete User"]),
            ListedChain(name: "look", steps: ["List Users"], finally: []),
        ]
        #expect(
            try listing(chains: chains).text.hasSuffix(
                """

                Chains
                  expire
                      Must choose a new password
                      Create User → Expire Password
                      finally Delete User
                  look
                      List Users

                """))
    }

    @Test func `says where each variable gets its value from`() throws {
        let chains = [
            ListedChain(name: "a", steps: [], finally: [], assigned: ["login"], captured: ["userId", "limit"]),
            ListedChain(name: "b", steps: [], finally: [], captured: ["userId"]),
        ]
        let names = ["url", "apikey", "limit", "userId", "login", "etag", "off", "$guid", "missing"]
        #expect(
            try listing(chains: chains, variables: names).text.hasSuffix(
                """

                Variables
                  url      environment "preview" (still {yourOktaDomain})
                  apikey   environment "preview" (empty)
                  limit    environment "preview", collection, captured by chain "a"
                  userId   captured by chains "a", "b"
                  login    set by chain "a"
                  etag     named in a script
                  off      set nowhere
                  $guid    dynamic
                  missing  set nowhere

                """))
    }
}
