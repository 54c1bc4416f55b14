package org.summitry.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** SHA-256 sums that tell whether something has changed. */
final class Hashes {

    private Hashes() {}

    /** The sum of some bytes, in hexadecimal. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The sum of a text, in hexadecimal. */
    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The sum of the importer's own code: with other rules an unchanged document may be another article. */
    static String ofRules() {
        try {
            MessageDigest digest = sha256();
            Resource[] classes = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:org/summitry/importing/**/*.class");
            Arrays.sort(classes, Comparator.comparing(one -> String.valueOf(one.getFilename())));
            for (Resource one : classes) {
                if (!isMadeBySpring(one)) {
                    digest.update(one.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own classes cannot be read", unreadable);
        }
    }

    /** Proxies and definitions of beans, which differ from build to build. */
    private static boolean isMadeBySpring(Resource one) {
        String name = String.valueOf(one.getFilename());
        return name.contains("$$") || name.contains("__");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
