/// Hosts, browsers and files.
extension Words {
    static let domainSuffixes = list(
        """
        com, biz, info, name, net, org
        """)

    /// As browsers name them.
    static let operatingSystems = list(
        """
        Windows NT 10.0; Win64; x64, Windows NT 6.1; WOW64, Windows NT 6.3; Win64; x64, X11; Linux x86_64,
        X11; Ubuntu; Linux x86_64, X11; Linux i686, Macintosh; Intel Mac OS X 10.15,
        Macintosh; Intel Mac OS X 14.2
        """)

    /// Registered with IANA, or in wide use.
    static let mediaTypes = list(
        """
        application/atom+xml, application/epub+zip, application/gzip, application/geo+json,
        application/graphql, application/java-archive, application/javascript, application/json,
        application/jwt, application/ld+json, application/mbox, application/merge-patch+json,
        application/msword, application/octet-stream, application/ogg, application/pdf,
        application/pgp-signature, application/pkcs8, application/postscript, application/problem+json,
        application/rss+xml, application/rtf, application/soap+xml, application/sql,
        application/vnd.ms-excel, application/vnd.ms-powerpoint, application/vnd.oasis.opendocument.text,
        application/wasm, application/x-7z-compressed, application/x-bzip2, application/x-sh,
        application/x-tar, application/x-www-form-urlencoded, application/xhtml+xml, application/xml,
        application/yaml, application/zip, application/zstd, audio/aac, audio/ac3, audio/amr, audio/basic,
        audio/flac, audio/midi, audio/mp4, audio/mpeg, audio/ogg, audio/opus, audio/wav, audio/webm,
        chemical/x-xyz, font/otf, font/ttf, font/woff, font/woff2, image/avif, image/bmp, image/gif,
        image/heic, image/jpeg, image/jxl, image/png, image/svg+xml, image/tiff, image/webp, image/x-icon,
        message/http, message/rfc822, model/gltf+json, model/obj, model/stl, multipart/alternative,
        multipart/form-data, multipart/mixed, text/calendar, text/css, text/csv, text/html,
        text/javascript, text/markdown, text/n3, text/plain, text/richtext, text/tab-separated-values,
        text/troff, text/turtle, text/vcard, text/vtt, text/xml, video/3gpp, video/h264, video/mp4,
        video/mpeg, video/ogg, video/quicktime, video/webm, video/x-matroska, video/x-msvideo
        """)

    static let fileExtensions = list(
        """
        7z, aac, ac3, atom, avi, avif, bin, bmp, bz2, c, cc, css, csv, dll, doc, docx, dvi, eml, eps, epub,
        exe, flac, geojson, gif, gltf, gz, h, heic, html, ico, ics, iso, jar, jpeg, jpg, js, json, jsonld,
        latex, log, m3u8, m4a, md, mid, mkv, mov, mp3, mp4, mpeg, mpg, obj, odp, ods, odt, ogg, ogv, opus,
        otf, pdf, pem, pl, png, ppt, pptx, ps, py, qt, rb, rss, rtf, sh, sql, srt, stl, svg, tar, tex,
        tiff, tsv, ttf, ttl, txt, vcf, vtt, wasm, wav, weba, webm, webp, wmv, woff, woff2, xhtml, xls,
        xlsx, xml, xz, yaml, zip, zst
        """)

    /// Of portable documents, sound, pictures, films and pages.
    static let commonFileExtensions = list(
        """
        pdf, mpga, mp2, mp2a, mp3, m2a, m3a, wav, png, jpeg, jpg, jpe, gif, mp4, mp4v, mpg4, mpeg, mpg,
        mpe, m1v, m2v, html, htm, shtml
        """)

    static let directories = list(
        """
        /bin, /boot, /dev, /etc, /etc/ssl, /etc/systemd, /home, /home/user, /home/user/dir, /lib, /lib64,
        /media, /mnt, /opt, /opt/bin, /opt/lib, /opt/share, /proc, /root, /run, /run/lock, /sbin, /srv,
        /srv/http, /sys, /tmp, /usr/bin, /usr/games, /usr/include, /usr/lib, /usr/local/bin,
        /usr/local/etc, /usr/local/lib, /usr/local/share, /usr/local/src, /usr/sbin, /usr/share,
        /usr/share/doc, /usr/share/man, /usr/src, /var/cache, /var/lib, /var/log, /var/mail, /var/run,
        /var/spool, /var/tmp, /var/www
        """)
}
