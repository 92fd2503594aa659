/// Takes the decoded body of a response piece by piece; false ends the transfer with the failure `interrupted`.
package typealias BodySink = (_ bytes: [UInt8]) -> Bool
