/// Places. Countries are those of ISO 3166-1 that people live in.
extension Words {
    static let countries = list(
        """
        Afghanistan, Albania, Algeria, American Samoa, Andorra, Angola, Anguilla, Antigua and Barbuda,
        Argentina, Armenia, Aruba, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados,
        Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bonaire, Bosnia and Herzegovina,
        Botswana, Brazil, British Indian Ocean Territory, British Virgin Islands, Brunei, Bulgaria,
        Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Cayman Islands,
        Central African Republic, Chad, Chile, China, Christmas Island, Cocos Islands, Colombia,
        Comoros, Cook Islands, Costa Rica, Croatia, Cuba, Curaçao, Cyprus, Czech Republic, Côte d'Ivoire,
        Democratic Republic of the Congo, Denmark, Djibouti, Dominica, Dominican Republic, East Timor,
        Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia,
        Falkland Islands, Faroe Islands, Fiji, Finland, France, French Guiana, French Polynesia,
        French Southern Territories, Gabon, Gambia, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland,
        Grenada, Guadeloupe, Guam, Guatemala, Guernsey, Guinea, Guinea-Bissau, Guyana, Haiti, Holy See,
        Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Isle of Man, Israel,
        Italy, Jamaica, Japan, Jersey, Jordan, Kazakhstan, Kenya, Kiribati, Kuwait, Kyrgyzstan, Laos,
        Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macao, Madagascar,
        Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Martinique, Mauritania, Mauritius,
        Mayotte, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Montserrat, Morocco,
        Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Caledonia, New Zealand, Nicaragua,
        Niger, Nigeria, Niue, Norfolk Island, North Korea, North Macedonia, Northern Mariana Islands,
        Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines,
        Pitcairn, Poland, Portugal, Puerto Rico, Qatar, Republic of the Congo, Romania, Russia, Rwanda,
        Réunion, Saint Barthelemy, Saint Helena, Saint Kitts and Nevis, Saint Lucia, Saint Martin,
        Saint Pierre and Miquelon, Saint Vincent and the Grenadines, Samoa, San Marino,
        Sao Tome and Principe, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore,
        Sint Maarten, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan,
        Spain, Sri Lanka, Sudan, Suriname, Svalbard and Jan Mayen, Sweden, Switzerland, Syria, Taiwan,
        Tajikistan, Tanzania, Thailand, Togo, Tokelau, Tonga, Trinidad and Tobago, Tunisia, Turkey,
        Turkmenistan, Turks and Caicos Islands, Tuvalu, Uganda, Ukraine, United Arab Emirates,
        United Kingdom, United States, United States Virgin Islands, Uruguay, Uzbekistan, Vanuatu,
        Venezuela, Vietnam, Wallis and Futuna, Western Sahara, Yemen, Zambia, Zimbabwe, Åland Islands
        """)

    /// ISO 3166-1 alpha-2.
    static let countryCodes = list(
        """
        AD, AE, AF, AG, AI, AL, AM, AO, AR, AS, AT, AU, AW, AX, AZ, BA, BB, BD, BE, BF, BG, BH, BI, BJ, BL,
        BM, BN, BO, BQ, BR, BS, BT, BW, BY, BZ, CA, CC, CD, CF, CG, CH, CI, CK, CL, CM, CN, CO, CR, CU, CV,
        CW, CX, CY, CZ, DE, DJ, DK, DM, DO, DZ, EC, EE, EG, EH, ER, ES, ET, FI, FJ, FK, FM, FO, FR, GA, GB,
        GD, GE, GF, GG, GH, GI, GL, GM, GN, GP, GQ, GR, GT, GU, GW, GY, HK, HN, HR, HT, HU, ID, IE, IL, IM,
        IN, IO, IQ, IR, IS, IT, JE, JM, JO, JP, KE, KG, KH, KI, KM, KN, KP, KR, KW, KY, KZ, LA, LB, LC, LI,
        LK, LR, LS, LT, LU, LV, LY, MA, MC, MD, ME, MF, MG, MH, MK, ML, MM, MN, MO, MP, MQ, MR, MS, MT, MU,
        MV, MW, MX, MY, MZ, NA, NC, NE, NF, NG, NI, NL, NO, NP, NR, NU, NZ, OM, PA, PE, PF, PG, PH, PK, PL,
        PM, PN, PR, PS, PT, PW, PY, QA, RE, RO, RS, RU, RW, SA, SB, SC, SD, SE, SG, SH, SI, SJ, SK, SL, SM,
        SN, SO, SR, SS, ST, SV, SX, SY, SZ, TC, TD, TF, TG, TH, TJ, TK, TL, TM, TN, TO, TR, TT, TV, TW, TZ,
        UA, UG, US, UY, UZ, VA, VC, VE, VG, VI, VN, VU, WF, WS, YE, YT, ZA, ZM, ZW
        """)

    static let cityPrefixes = list(
        """
        North, East, West, South, New, Lake, Port
        """)

    static let citySuffixes = list(
        """
        town, ton, land, ville, berg, burgh, borough, bury, view, port, mouth, stad, furt, chester, fort,
        haven, side, shire
        """)

    static let streetSuffixes = list(
        """
        Alley, Avenue, Bridge, Bypass, Causeway, Circle, Common, Corner, Court, Crescent, Crossing, Drive,
        Estate, Field, Garden, Gate, Green, Grove, Harbor, Heights, Highway, Hill, Junction, Lane, Lodge,
        Loop, Meadow, Mews, Mill, Orchard, Parade, Park, Parkway, Pass, Path, Place, Plaza, Promenade,
        Quay, Ridge, Rise, Road, Row, Square, Street, Terrace, Track, Trail, View, Walk, Way, Wharf, Yard
        """)
}
