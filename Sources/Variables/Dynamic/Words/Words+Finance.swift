/// Banks and money.
extension Words {
    static let accounts = list(
        """
        Checking, Savings, Money Market, Investment, Home Loan, Credit Card, Auto Loan, Personal Loan
        """)

    /// Code, name and sign, by ISO 4217.
    static let currencies = list(
        """
        AED=UAE Dirham=د.إ, AFN=Afghani=؋, ALL=Lek=Lek, AMD=Armenian Dram=֏,
        ANG=Netherlands Antillean Guilder=ƒ, AOA=Kwanza=Kz, ARS=Argentine Peso=$, AUD=Australian Dollar=$,
        AWG=Aruban Florin=ƒ, AZN=Azerbaijan Manat=₼, BAM=Convertible Mark=KM, BBD=Barbados Dollar=$,
        BDT=Taka=৳, BGN=Bulgarian Lev=лв, BHD=Bahraini Dinar=BD, BIF=Burundi Franc=FBu,
        BMD=Bermudian Dollar=$, BND=Brunei Dollar=$, BOB=Boliviano=Bs, BRL=Brazilian Real=R$,
        BSD=Bahamian Dollar=$, BTN=Ngultrum=Nu., BWP=Pula=P, BYN=Belarusian Ruble=Br,
        BZD=Belize Dollar=BZ$, CAD=Canadian Dollar=$, CDF=Congolese Franc=FC, CHF=Swiss Franc=CHF,
        CLP=Chilean Peso=$, CNY=Yuan Renminbi=¥, COP=Colombian Peso=$, CRC=Costa Rican Colon=₡,
        CUP=Cuban Peso=₱, CVE=Cabo Verde Escudo=Esc, CZK=Czech Koruna=Kč, DJF=Djibouti Franc=Fdj,
        DKK=Danish Krone=kr, DOP=Dominican Peso=RD$, DZD=Algerian Dinar=DA, EGP=Egyptian Pound=£,
        ERN=Nakfa=Nfk, ETB=Ethiopian Birr=Br, EUR=Euro=€, FJD=Fiji Dollar=$, FKP=Falkland Islands Pound=£,
        GBP=Pound Sterling=£, GEL=Lari=₾, GHS=Ghana Cedi=₵, GIP=Gibraltar Pound=£, GMD=Dalasi=D,
        GNF=Guinean Franc=FG, GTQ=Quetzal=Q, GYD=Guyana Dollar=$, HKD=Hong Kong Dollar=$, HNL=Lempira=L,
        HTG=Gourde=G, HUF=Forint=Ft, IDR=Rupiah=Rp, ILS=New Israeli Sheqel=₪, INR=Indian Rupee=₹,
        IQD=Iraqi Dinar=ID, IRR=Iranian Rial=﷼, ISK=Iceland Krona=kr, JMD=Jamaican Dollar=J$,
        JOD=Jordanian Dinar=JD, JPY=Yen=¥, KES=Kenyan Shilling=KSh, KGS=Som=с, KHR=Riel=៛,
        KMF=Comorian Franc=CF, KPW=North Korean Won=₩, KRW=Won=₩, KWD=Kuwaiti Dinar=KD,
        KYD=Cayman Islands Dollar=$, KZT=Tenge=₸, LAK=Lao Kip=₭, LBP=Lebanese Pound=£,
        LKR=Sri Lanka Rupee=₨, LRD=Liberian Dollar=$, LSL=Loti=L, LYD=Libyan Dinar=LD,
        MAD=Moroccan Dirham=DH, MDL=Moldovan Leu=L, MGA=Malagasy Ariary=Ar, MKD=Denar=ден, MMK=Kyat=K,
        MNT=Tugrik=₮, MOP=Pataca=MOP$, MRU=Ouguiya=UM, MUR=Mauritius Rupee=₨, MVR=Rufiyaa=Rf,
        MWK=Malawi Kwacha=MK, MXN=Mexican Peso=$, MYR=Malaysian Ringgit=RM, MZN=Mozambique Metical=MT,
        NAD=Namibia Dollar=$, NGN=Naira=₦, NIO=Cordoba Oro=C$, NOK=Norwegian Krone=kr,
        NPR=Nepalese Rupee=₨, NZD=New Zealand Dollar=$, OMR=Rial Omani=﷼, PAB=Balboa=B/., PEN=Sol=S/,
        PGK=Kina=K, PHP=Philippine Peso=₱, PKR=Pakistan Rupee=₨, PLN=Zloty=zł, PYG=Guarani=₲,
        QAR=Qatari Rial=﷼, RON=Romanian Leu=lei, RSD=Serbian Dinar=дин, RUB=Russian Ruble=₽,
        RWF=Rwanda Franc=RF, SAR=Saudi Riyal=﷼, SBD=Solomon Islands Dollar=$, SCR=Seychelles Rupee=₨,
        SDG=Sudanese Pound=SD, SEK=Swedish Krona=kr, SGD=Singapore Dollar=$, SHP=Saint Helena Pound=£,
        SOS=Somali Shilling=S, SRD=Surinam Dollar=$, SSP=South Sudanese Pound=£, SYP=Syrian Pound=£,
        SZL=Lilangeni=E, THB=Baht=฿, TJS=Somoni=SM, TND=Tunisian Dinar=DT, TOP=Pa’anga=T$,
        TRY=Turkish Lira=₺, TTD=Trinidad and Tobago Dollar=TT$, TWD=New Taiwan Dollar=NT$,
        TZS=Tanzanian Shilling=TSh, UAH=Hryvnia=₴, UGX=Uganda Shilling=USh, USD=US Dollar=$,
        UYU=Peso Uruguayo=$U, UZS=Uzbekistan Sum=soʻm, VND=Dong=₫, VUV=Vatu=VT, WST=Tala=WS$,
        XAF=CFA Franc BEAC=FCFA, XCD=East Caribbean Dollar=$, XOF=CFA Franc BCEAO=CFA, XPF=CFP Franc=₣,
        YER=Yemeni Rial=﷼, ZAR=Rand=R, ZMW=Zambian Kwacha=ZK
        """)

    /// Country and national part by the IBAN registry: `4a` four letters, `12n` twelve digits, `2c` two of either.
    static let ibanStructures = list(
        """
        AT 16n, BE 12n, BG 4a 6n 8c, CH 5n 12c, CY 8n 16c, CZ 20n, DE 18n, DK 14n, EE 16n, ES 20n, FI 14n,
        FR 10n 11c 2n, GB 4a 14n, GR 7n 16c, HR 17n, HU 24n, IE 4a 14n, IT 1a 10n 12c, LI 5n 12c, LT 16n,
        LU 3n 13c, LV 4a 13c, MC 10n 11c 2n, MT 4a 5n 18c, NL 4a 10n, NO 11n, PL 24n, PT 21n, RO 4a 16c,
        SE 20n, SI 15n, SK 20n
        """)
}
