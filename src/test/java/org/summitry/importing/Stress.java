package org.summitry.importing;

import java.nio.file.*;
import java.util.*;
import org.summitry.importing.classifying.*;
import org.summitry.importing.source.*;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public class Stress {
    public static void main(String[] a) throws Exception {
        SeedCatalog cat = SeedCatalog.parse(Files.readString(Path.of("seeds/catalog.yaml")));
        SummitFinder sf = new SummitFinder(
                cat.meetings(), cat.namesakes(), a.length > 2 && a[2].contains("n") ? List.of() : cat.news());
        PhaseFinder pf = new PhaseFinder(sf);
        Map<String, int[]> res = new TreeMap<>();
        for (int k = 0; k < a.length / 1 && k < 1; k++)
            for (JsonNode g : new JsonMapper().readTree(Files.readString(Path.of(a[1])))) {
                String f = g.path("file").asString();
                ParsedDocument d = Documents.read(f, Files.readAllBytes(Path.of(a[0], f)));
                List<String> ps =
                        d.passages().stream().map(ParsedDocument.Passage::text).toList();
                int n = ps.size();
                Map<String, List<String>> v = new LinkedHashMap<>();
                v.put("full", ps);
                v.put("firsthalf", ps.subList(0, n / 2));
                v.put("secondhalf", ps.subList(n / 2, n));
                v.put("nofirst", ps.subList(1, n));
                v.put("nolast", ps.subList(0, n - 1));
                List<String> odd = new ArrayList<>(), even = new ArrayList<>();
                for (int i = 0; i < n; i++) (i % 2 == 0 ? even : odd).add(ps.get(i));
                v.put("odd", odd);
                v.put("even", even);
                for (var e : v.entrySet()) {
                    Reading r = Reading.of(
                            new ArticleToClassify(e.getKey().equals("full") ? d.title() : null, null, e.getValue()));
                    SummitFinding s = sf.find(r);
                    String slug = s.isCatalogued() ? s.meeting().slug() : null;
                    String gs = g.path("summit").asString(null),
                            gp = g.path("phase").asString(null);
                    int[] c = res.computeIfAbsent(e.getKey(), x -> new int[5]);
                    c[0]++;
                    if (Objects.equals(gs, slug)) c[1]++;
                    else {
                        System.out.println(e.getKey() + " " + f.substring(0, 3) + " SUMMIT " + gs + " got " + slug + " "
                                + s.otherMeeting() + " "
                                + Look.scores(sf, r).entrySet().stream()
                                        .sorted((x, y) -> Double.compare(y.getValue(), x.getValue()))
                                        .limit(3)
                                        .map(x -> x.getKey().label() + " " + Math.round(x.getValue() * 10) / 10.0)
                                        .toList());
                    }
                    if (gs != null) {
                        c[2]++;
                        Meeting m = cat.meetings().stream()
                                .filter(x -> gs.equals(x.slug()))
                                .findFirst()
                                .get();
                        PhaseFinding p = pf.find(r, m);
                        String ph = p.phase() == null ? null : p.phase().slug();
                        if (gp.equals(ph)) c[3]++;
                        else {
                            if (ph != null) c[4]++;
                            String w = Look.weights(pf, r, m);
                            System.out.println(e.getKey() + " " + f.substring(0, 3) + " PHASE " + gp + " got " + ph
                                    + " " + w.substring(0, Math.min(500, w.length())));
                        }
                    }
                }
            }
        res.forEach((k, c) -> System.out.printf(
                "%-10s docs %d summit %d | of %d phase right %d wrong %d%n", k, c[0], c[1], c[2], c[3], c[4]));
    }
}
