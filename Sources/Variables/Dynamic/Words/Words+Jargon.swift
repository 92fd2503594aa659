/// The words of computing.
extension Words {
    static let colors = list(
        """
        red, green, blue, yellow, purple, mint green, teal, white, black, orange, pink, grey, maroon,
        violet, turquoise, tan, sky blue, salmon, plum, orchid, olive, magenta, lime, ivory, indigo, gold,
        fuchsia, cyan, azure, lavender, silver
        """)

    static let abbreviations = list(
        """
        TCP, HTTP, SQL, JSON, XML, CSS, HTML, UDP, IP, DNS, TLS, SSH, FTP, RAM, SSD, CPU, GPU, USB, PCI,
        API, SMTP, IMAP, LDAP, SAML, NTP, DHCP, BIOS, RAID, CDN
        """)

    static let jargonNouns = list(
        """
        buffer, cache, channel, cluster, compiler, container, disk, daemon, endpoint, gateway, kernel,
        keyboard, laptop, modem, packet, processor, proxy, queue, router, server, socket, terminal, thread,
        token ring
        """)

    static let jargonVerbs = list(
        """
        allocate, archive, boot, cache, compile, decode, deploy, encrypt, flush, format, install, mount,
        patch, ping, reset, restart, scan, upgrade
        """)

    static let jargonIngverbs = list(
        """
        allocating, archiving, booting, caching, compiling, decoding, deploying, encrypting, flushing,
        formatting, installing, mounting, patching, resetting, scanning, upgrading
        """)

    static let jargonAdjectives = list(
        """
        32-bit, 64-bit, analog, binary, cached, distributed, embedded, encrypted, fibre-optic, idle,
        magnetic, parallel, quantum, recursive, remote, serial, shared, volatile
        """)

    /// Codes of ISO 639-1 and 639-2.
    static let languages = list(
        """
        af, am, ar, as, ay, az, be, bg, bm, bn, bo, br, bs, ca, ce, co, cs, cv, cy, da, de, dv, dz, ee, el,
        en, eo, es, et, eu, fa, ff, fi, fj, fo, fr, fy, ga, gd, gl, gn, gu, gv, ha, haw, he, hi, hr, ht,
        hu, hy, ia, id, ig, is, it, iu, ja, jv, ka, ki, kk, kl, km, kn, ko, kok, ks, ku, kw, ky, la, lb,
        lg, ln, lo, lt, lu, lv, mg, mi, mk, ml, mn, mr, ms, mt, my, nb, nd, ne, nl, nn, no, ny, oc, om, or,
        os, pa, pl, ps, pt, qu, rm, rn, ro, ru, rw, sa, sc, sd, se, si, sk, sl, sm, sn, so, sq, sr, ss, st,
        su, sv, sw, ta, te
        """)

    static let databaseColumns = list(
        """
        id, title, name, email, phone, token, group, category, password, comment, avatar, status,
        createdAt, updatedAt
        """)

    static let databaseTypes = list(
        """
        int, varchar, text, date, datetime, tinyint, time, timestamp, smallint, serial, point, mediumint,
        linestring, polygon, binary, blob, char, boolean, enum, decimal, double, float, real, bigint
        """)

    static let databaseCollations = list(
        """
        utf8_unicode_ci, utf8_general_ci, utf8_bin, ascii_bin, ascii_general_ci, cp1250_bin,
        cp1250_general_ci
        """)

    static let databaseEngines = list(
        """
        InnoDB, MyISAM, MEMORY, CSV, BLACKHOLE, ARCHIVE
        """)
}
