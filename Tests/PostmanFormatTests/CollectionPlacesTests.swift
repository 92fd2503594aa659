import JSONTree
import PostmanFormat
import Testing

@Suite struct CollectionPlacesTests {
    private func collection(_ text: String) throws -> PostmanFormat.Collection {
        try CollectionFile(reading: Array(text.utf8), file: "c.json").collection
    }

    @Test func `items, requests and events know where they stand`() throws {
        let collection = try collection(
            #"{"item":[null,{"item":[{"request":"h","event":[null,{"listen":"test","script":"1"}]}]}]}"#)
        let item = try #require(collection.allItems.first)
        let place = JSONLocation.root.member("item").element(1).member("item").element(0)
        #expect(item.location == place)
        #expect(item.request.location == place.member("request"))
        #expect(item.events.first?.location == place.member("event").element(1))
    }

    @Test func `places of a wrapped collection are those of the file`() throws {
        let collection = try collection(#"{"collection":{"item":[{"request":"h"}]}}"#)
        #expect(collection.location == JSONLocation.root.member("collection"))
        #expect(
            collection.allItems.first?.location
                == JSONLocation.root.member("collection").member("item").element(0))
    }

    @Test func `places of format v1 are those of the file`() throws {
        let collection = try collection(
            #"{"collection":{"name":"C","order":["b"],"requests":[{"id":"a"},{"id":"b","url":"{{x}}"}]}}"#)
        let item = try #require(collection.allItems.first)
        let place = JSONLocation.root.member("collection").member("requests").element(1)
        #expect(item.location == place)
        #expect(item.request.location == place)
        #expect(collection.document.place(of: "{{x}}", below: item.location) == place.member("url"))
    }

    @Test func `a text is found where it first stands`() throws {
        let collection = try collection(
            #"{"item":[{"request":{"url":"h","header":[{"key":"A","value":"1"},{"key":"B","value":"x{{v}}"}],"body":"{{v}}"}}]}"#
        )
        let request = try #require(collection.allItems.first).request
        #expect(
            collection.document.place(of: "{{v}}", below: request.location)
                == request.location.member("header").element(1).member("value"))
        #expect(collection.document.place(of: "{{w}}", below: request.location) == nil)
        #expect(collection.document.place(of: "{{v}}", below: JSONLocation.root.member("nowhere")) == nil)
    }
}
