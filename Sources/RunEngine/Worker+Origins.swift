import HTTPModel
import PostmanFormat
import RunModel

extension Worker {
    /// What a request of an item comes from; nil where nobody wants to know. Without a blueprint it is one of a script's.
    func origin(of item: PlannedItem, _ cursor: Cursor, _ blueprint: RequestBlueprint?) -> RequestOrigin? {
        guard surroundings.tellsOrigins else { return nil }
        let shape = blueprint.flatMap { blueprint in blueprint.knownShape.shape { builder.shape(blueprint) } }
        return RequestOrigin(
            item: item.item.id, path: item.path, chain: plan.chainName, iteration: cursor.iteration,
            position: cursor.position, isScripted: blueprint == nil, shape: shape)
    }
}
