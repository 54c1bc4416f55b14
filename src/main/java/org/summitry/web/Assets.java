package org.summitry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The files that pages are drawn with: styles, fonts, scripts. Their addresses hold a hash of what is in them, so that browsers keep
 * them for good and a change is another address.
 */
@Component("assets")
public class Assets implements WebMvcConfigurer {

    private static final String PATH = "/assets/";
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ObjectProvider<ResourceUrlProvider> provider;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Assets(ObjectProvider<ResourceUrlProvider> provider) {
        this.provider = provider;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(FOR_GOOD)
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /**
     * @param file a file's name: {@code site.css}
     * @return its address, from the root of the site
     */
    public String of(String file) {
        return addresses.computeIfAbsent(file, this::find);
    }

    /**
     * @param language a language of the interface
     * @return the address of what the scripts say in it; another one, when they say something else
     */
    public String texts(String language) {
        return addresses.computeIfAbsent(
                language + " texts", any -> "/texts-" + language + ".js?v=" + hash("messages/script_" + language));
    }

    /** The usual language has the bundle without a language in its name. */
    private static String hash(String bundle) {
        ClassPathResource translated = new ClassPathResource(bundle + ".properties");
        ClassPathResource texts = translated.exists()
                ? translated
                : new ClassPathResource(bundle.substring(0, bundle.lastIndexOf('_')) + ".properties");
        try {
            return DigestUtils.md5DigestAsHex(texts.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String find(String file) {
        String address = provider.getObject().getForLookupPath(PATH + file);
        if (address == null) {
            throw new IllegalArgumentException("There is no asset called " + file);
        }
        return address;
    }
}
