/// What is known when a run begins.
package struct RunStart: Sendable {
    package var collectionName: String
    package var chainName: String?
    package var iterationCount: Int
    package var itemCount: Int

    package init(collectionName: String, chainName: String?, iterationCount: Int, itemCount: Int) {
        self.collectionName = collectionName
        self.chainName = chainName
        self.iterationCount = iterationCount
        self.itemCount = itemCount
    }
}
