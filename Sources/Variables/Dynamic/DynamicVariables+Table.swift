/// What makes the value of each name.
extension DynamicVariables {
    mutating func value(of name: DynamicName) -> String {
        switch name {
        case .guid, .randomUUID: uuid()
        case .timestamp: String(WallTime(milliseconds: now().milliseconds + 500).seconds)
        case .isoTimestamp: CivilDate(now()).isoText
        case .randomInt: String(number(0...1000))
        case .randomBoolean: pick("true", "false")
        case .randomAlphaNumeric: characters(1, of: "0123456789abcdefghijklmnopqrstuvwxyz")
        case .randomWord: word()
        case .randomWords: joined(number(2...5)) { $0.word() }
        case .randomLocale: pick(Words.languages)
        case .randomColor: pick(Words.colors)
        case .randomHexColor: hexColor()
        case .randomAbbreviation: pick(Words.abbreviations)

        case .randomPhoneNumber: phoneNumber()
        case .randomPhoneNumberExt: "\(number(1...99))-\(phoneNumber())"
        case .randomCity: city()
        case .randomStreetName: streetName()
        case .randomStreetAddress: digits(number(3...5)) + " " + streetName()
        case .randomCountry: pick(Words.countries)
        case .randomCountryCode: pick(Words.countryCodes)
        case .randomLatitude: degrees(upTo: 90)
        case .randomLongitude: degrees(upTo: 180)

        case .randomFirstName: pick(Words.firstNames)
        case .randomLastName: pick(Words.lastNames)
        case .randomFullName: fullName()
        case .randomNamePrefix: pick(Words.namePrefixes)
        case .randomNameSuffix: pick(Words.nameSuffixes)
        case .randomJobTitle: "\(pick(Words.jobDescriptors)) \(pick(Words.jobAreas)) \(pick(Words.jobTypes))"
        case .randomJobDescriptor: pick(Words.jobDescriptors)
        case .randomJobArea: pick(Words.jobAreas)
        case .randomJobType: pick(Words.jobTypes)

        case .randomEmail: userName() + "@" + pick("gmail.com", "yahoo.com", "hotmail.com")
        case .randomExampleEmail: userName() + "@example." + pick("org", "com", "net")
        case .randomUserName: userName()
        case .randomProtocol: pick("http", "https")
        case .randomUrl: pick("http", "https") + "://" + domainName()
        case .randomDomainName: domainName()
        case .randomDomainSuffix: pick(Words.domainSuffixes)
        case .randomDomainWord: pick(Words.firstNames).lowercased()
        case .randomIP: joined(4, by: ".") { String($0.number(0...255)) }
        case .randomIPV6: joined(8, by: ":") { $0.hexDigits(4) }
        case .randomUserAgent: userAgent()
        case .randomMACAddress: joined(6, by: ":") { $0.hexDigits(2) }
        case .randomPassword: characters(15, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_")
        case .randomSemver: joined(3, by: ".") { $0.digits(1) }

        case .randomDepartment: pick(Words.departments)
        case .randomProduct: pick(Words.products)
        case .randomProductName: productName()
        case .randomProductAdjective: pick(Words.productAdjectives)
        case .randomProductMaterial: pick(Words.productMaterials)
        case .randomPrice: Self.fixedPoint(number(0...100_000), decimals: 2)
        case .randomCompanyName: companyName()
        case .randomCompanySuffix: pick(Words.companySuffixes)
        case .randomCatchPhrase:
            "\(pick(Words.sloganAdjectives)) \(pick(Words.sloganDescriptors)) \(pick(Words.sloganNouns))"
        case .randomCatchPhraseAdjective: pick(Words.sloganAdjectives)
        case .randomCatchPhraseDescriptor: pick(Words.sloganDescriptors)
        case .randomCatchPhraseNoun: pick(Words.sloganNouns)
        case .randomBs: "\(pick(Words.buzzVerbs)) \(pick(Words.buzzAdjectives)) \(pick(Words.buzzNouns))"
        case .randomBsAdjective: pick(Words.buzzAdjectives)
        case .randomBsBuzz: pick(Words.buzzVerbs)
        case .randomBsNoun: pick(Words.buzzNouns)

        case .randomDatabaseColumn: pick(Words.databaseColumns)
        case .randomDatabaseType: pick(Words.databaseTypes)
        case .randomDatabaseCollation: pick(Words.databaseCollations)
        case .randomDatabaseEngine: pick(Words.databaseEngines)
        case .randomDatePast: dateText(within: -365 * Self.day...(-1))
        case .randomDateFuture: dateText(within: 1...365 * Self.day)
        case .randomDateRecent: dateText(within: -Self.day...(-1))
        case .randomMonth: pick(CivilDate.months)
        case .randomWeekday: pick(CivilDate.weekdays)

        case .randomBankAccount: digits(8)
        case .randomBankAccountName: pick(Words.accounts) + " Account"
        case .randomBankAccountIban: iban()
        case .randomBankAccountBic: bic()
        case .randomCreditCardMask: digits(4)
        case .randomTransactionType: pick("deposit", "withdrawal", "payment", "invoice")
        case .randomCurrencyCode: currency().code
        case .randomCurrencyName: currency().name
        case .randomCurrencySymbol: currency().symbol
        case .randomBitcoin: bitcoinAddress()

        case .randomAdjective: pick(Words.jargonAdjectives)
        case .randomNoun: pick(Words.jargonNouns)
        case .randomVerb: pick(Words.jargonVerbs)
        case .randomIngverb: pick(Words.jargonIngverbs)
        case .randomPhrase: phrase()
        case .randomLoremWord: pick(Words.latin)
        case .randomLoremWords: joined(3) { $0.pick(Words.latin) }
        case .randomLoremSentence: latinSentence()
        case .randomLoremSentences: latinSentences(number(2...6))
        case .randomLoremSlug: joined(3, by: "-") { $0.pick(Words.latin) }
        case .randomLoremParagraph: latinParagraph()
        case .randomLoremParagraphs: joined(3, by: "\n \r") { $0.latinParagraph() }
        case .randomLoremText: latinText()
        case .randomLoremLines: joined(number(1...5), by: "\n") { $0.latinSentence() }

        case .randomAvatarImage: avatar()
        case .randomImageUrl: Self.imageURL
        case .randomImageDataUri: Self.imageDataURI
        case .randomAbstractImage: Self.imageURL + "/abstract"
        case .randomAnimalsImage: Self.imageURL + "/animals"
        case .randomBusinessImage: Self.imageURL + "/business"
        case .randomCatsImage: Self.imageURL + "/cats"
        case .randomCityImage: Self.imageURL + "/city"
        case .randomFoodImage: Self.imageURL + "/food"
        case .randomNightlifeImage: Self.imageURL + "/nightlife"
        case .randomFashionImage: Self.imageURL + "/fashion"
        case .randomPeopleImage: Self.imageURL + "/people"
        case .randomNatureImage: Self.imageURL + "/nature"
        case .randomSportsImage: Self.imageURL + "/sports"
        case .randomTransportImage: Self.imageURL + "/transport"

        case .randomFileName: fileStem() + "." + pick(Words.fileExtensions)
        case .randomCommonFileName: fileStem() + "." + pick(Words.commonFileExtensions)
        case .randomFileType: pick(Words.mediaTypes).prefix { $0 != "/" }.description
        case .randomCommonFileType: pick("video", "audio", "image", "text", "application")
        case .randomFileExt: pick(Words.fileExtensions)
        case .randomCommonFileExt: pick(Words.commonFileExtensions)
        case .randomFilePath: pick(Words.directories) + "/" + fileStem() + "." + pick(Words.fileExtensions)
        case .randomDirectoryPath: pick(Words.directories)
        case .randomMimeType: pick(Words.mediaTypes)
        }
    }
}
