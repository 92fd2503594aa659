/// The dynamic variables, by their names without the `$`.
///
/// Source: the list in Postman's documentation of dynamic variables.
enum DynamicName: String, Sendable, CaseIterable {
    case guid, timestamp, isoTimestamp, randomInt, randomUUID, randomBoolean, randomAlphaNumeric
    case randomWord, randomWords, randomLocale, randomColor, randomHexColor, randomAbbreviation

    case randomPhoneNumber, randomPhoneNumberExt, randomCity, randomStreetName, randomStreetAddress
    case randomCountry, randomCountryCode, randomLatitude, randomLongitude

    case randomFirstName, randomLastName, randomFullName, randomNamePrefix, randomNameSuffix
    case randomJobTitle, randomJobDescriptor, randomJobArea, randomJobType

    case randomEmail, randomExampleEmail, randomUserName, randomProtocol, randomUrl
    case randomDomainName, randomDomainSuffix, randomDomainWord
    case randomIP, randomIPV6, randomUserAgent, randomMACAddress, randomPassword, randomSemver

    case randomDepartment, randomProduct, randomProductName, randomProductAdjective, randomProductMaterial, randomPrice
    case randomCompanyName, randomCompanySuffix
    case randomCatchPhrase, randomCatchPhraseAdjective, randomCatchPhraseDescriptor, randomCatchPhraseNoun
    case randomBs, randomBsAdjective, randomBsBuzz, randomBsNoun

    case randomDatabaseColumn, randomDatabaseType, randomDatabaseCollation, randomDatabaseEngine
    case randomDatePast, randomDateFuture, randomDateRecent, randomMonth, randomWeekday

    case randomBankAccount, randomBankAccountName, randomBankAccountIban, randomBankAccountBic
    case randomCreditCardMask, randomTransactionType
    case randomCurrencyCode, randomCurrencyName, randomCurrencySymbol, randomBitcoin

    case randomAdjective, randomNoun, randomVerb, randomIngverb, randomPhrase
    case randomLoremWord, randomLoremWords, randomLoremSentence, randomLoremSentences, randomLoremSlug
    case randomLoremParagraph, randomLoremParagraphs, randomLoremText, randomLoremLines

    case randomAvatarImage, randomImageUrl, randomImageDataUri
    case randomAbstractImage, randomAnimalsImage, randomBusinessImage, randomCatsImage, randomCityImage, randomFoodImage
    case randomNightlifeImage, randomFashionImage, randomPeopleImage, randomNatureImage, randomSportsImage
    case randomTransportImage

    case randomFileName, randomCommonFileName, randomFileType, randomCommonFileType, randomFileExt, randomCommonFileExt
    case randomFilePath, randomDirectoryPath, randomMimeType

    /// By the names as they stand in a template, `$` included. Built on first use.
    static let all: [String: DynamicName] = Dictionary(
        uniqueKeysWithValues: allCases.map { ("$" + $0.rawValue, $0) })
}
