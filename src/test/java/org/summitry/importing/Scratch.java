package org.summitry.importing;

import java.nio.file.*;
import java.util.*;
import org.summitry.importing.classifying.*;
import org.summitry.importing.source.*;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public class Scratch {
    public static void main(String[] a) throws Exception {
        SeedCatalog cat = SeedCatalog.parse(Files.readString(Path.of("seeds/catalog.yaml")));
        SummitFinder sf = new SummitFinder(cat.meetings(), cat.namesakes(), cat.news());
        PhaseFinder pf = new PhaseFinder(sf);
        TopicFinder tf = new TopicFinder(cat.vocabularies(), cat.falseFriends());
        boolean verbose = a.length > 2;
        JsonNode gold = new JsonMapper().readTree(Files.readString(Path.of(a[1])));
        int sOk = 0, pOk = 0, n = 0, passOk = 0, metaOk = 0;
        Map<String, int[]> topics = new TreeMap<>();
        for (JsonNode g : gold) {
            n++;
            String file = g.path("file").asString();
            ParsedDocument d;
            try {
                d = Documents.read(file, Files.readAllBytes(Path.of(a[0], file)));
            } catch (UnreadableDocument e) {
                System.out.println(file + " UNREADABLE " + e.reason());
                continue;
            }
            var facts = cat.factsOf(file);
            String title = d.title() != null
                    ? d.title()
                    : facts.map(SeedCatalog.SeedFacts::title).orElse(null);
            var art = new ArticleToClassify(
                    title,
                    d.published(),
                    d.passages().stream().map(ParsedDocument.Passage::text).toList());
            Reading reading = Reading.of(art);
            SummitFinding s = sf.find(reading);
            String slug = s.isCatalogued() ? s.meeting().slug() : null;
            String gs = g.path("summit").asString(null);
            String gp = g.path("phase").asString(null);
            boolean so = Objects.equals(gs, slug);
            PhaseFinding p = slug == null ? null : pf.find(reading, s.meeting());
            String ph = p == null || p.phase() == null ? null : p.phase().slug();
            boolean po = Objects.equals(gp, ph);
            if (so) sOk++;
            if (po) pOk++;
            StringBuilder out = new StringBuilder();
            if (System.getenv("SC") != null)
                out.append("  SCORES "
                        + Look.scores(sf, reading).entrySet().stream()
                                .sorted((x, y) -> Double.compare(y.getValue(), x.getValue()))
                                .limit(4)
                                .map(x -> x.getKey().label() + " " + Math.round(x.getValue() * 10) / 10.0)
                                .toList()
                        + "\n  WEIGHTS " + (slug == null ? "" : Look.weights(pf, reading, s.meeting())) + " gold " + gp
                        + "\n");
            if (!so)
                out.append("  SUMMIT gold ")
                        .append(gs)
                        .append(" got ")
                        .append(slug)
                        .append(" other ")
                        .append(s.otherMeeting())
                        .append(" ")
                        .append(s.evidence())
                        .append("\n");
            if (!po)
                out.append("  PHASE gold ")
                        .append(gp)
                        .append(" got ")
                        .append(ph)
                        .append(" ")
                        .append(p == null ? "" : p.evidence())
                        .append(g.path("published").asString(""))
                        .append("\n");
            List<String> gps = new ArrayList<>();
            g.path("passages").forEach(x -> gps.add(x.path("startsWith").asString()));
            List<String> got =
                    d.passages().stream().map(ParsedDocument.Passage::text).toList();
            boolean same = gps.size() == got.size();
            for (int i = 0; same && i < gps.size(); i++) same = got.get(i).startsWith(gps.get(i));
            if (same) passOk++;
            else {
                out.append("  PASSAGES gold " + gps.size() + " got " + got.size() + " format " + d.format() + "\n");
                for (String x : gps)
                    if (got.stream().noneMatch(y -> y.startsWith(x))) {
                        out.append("    missing: " + x + "\n");
                        d.setAside().stream()
                                .filter(q -> q.text().startsWith(x.substring(0, Math.min(30, x.length()))))
                                .forEach(q -> out.append("       was " + q.kind() + "\n"));
                    }
                for (String x : got)
                    if (gps.stream().noneMatch(y -> x.startsWith(y))) out.append("    extra: " + x + "\n");
            }
            List<String> ga = new ArrayList<>();
            g.path("authors")
                    .forEach(x -> ga.add(
                            x.path("name").asString() + " / " + x.path("role").asString("-")));
            List<String> da = d.authors().stream()
                    .map(x -> x.name() + " / " + (x.role() == null ? "-" : x.role()))
                    .toList();
            List<String> gr = new ArrayList<>();
            g.path("relatedItems")
                    .forEach(x -> gr.add(x.path("title").asString() + " / "
                            + x.path("author").asString("-") + " / "
                            + x.path("section").asString("-")));
            List<String> dr = d.relatedItems().stream()
                    .map(x -> x.title() + " / " + (x.author() == null ? "-" : x.author()) + " / "
                            + (x.section() == null ? "-" : x.section()))
                    .toList();
            List<String> gpo = new ArrayList<>();
            g.path("polls").forEach(x -> gpo.add(x.path("question").asString() + x.path("votes")));
            List<String> dpo = d.polls().stream()
                    .map(x -> x.question()
                            + x.options().stream()
                                    .map(o -> "" + o.votes())
                                    .toList()
                                    .toString()
                                    .replace(" ", ""))
                    .toList();
            String gt = g.path("titleInText").asBoolean() ? g.path("title").asString(null) : null;
            boolean meta = true;
            if (!ga.equals(da)) {
                meta = false;
                out.append("  AUTHORS gold " + ga + " got " + da + "\n");
            }
            if (!gr.equals(dr)) {
                meta = false;
                out.append("  RELATED gold " + gr + "\n          got  " + dr + "\n");
            }
            if (!gpo.equals(dpo)) {
                meta = false;
                out.append("  POLLS gold " + gpo + " got " + dpo + "\n");
            }
            if (!Objects.equals(gt, d.title())) {
                meta = false;
                out.append("  TITLE gold " + gt + " got " + d.title() + "\n");
            }
            if (g.path("disclaimer").asBoolean() != (d.disclaimer() != null)) {
                meta = false;
                out.append("  DISCLAIMER got " + d.disclaimer() + "\n");
            }
            if (g.path("rating").isNull() != (d.rating() == null)) {
                meta = false;
                out.append("  RATING got " + d.rating() + " gold " + g.path("rating") + "\n");
            }
            if (!Objects.equals(
                    g.path("published").asString(null),
                    d.published() == null ? null : d.published().toString())) {
                meta = false;
                out.append("  PUBLISHED gold " + g.path("published") + " got " + d.published() + "\n");
            }
            if (g.path("captions").asInt(-1) >= 0) {
                long c = d.setAside().stream()
                        .filter(q -> q.kind() == org.summitry.catalog.SetAside.Kind.CAPTION)
                        .count();
                if (c != g.path("captions").asInt())
                    out.append("  (captions gold " + g.path("captions").asInt() + " got " + c + ")\n");
            }
            if (meta) metaOk++;
            if (same)
                for (int i = 0; i < got.size(); i++) {
                    JsonNode gtop = g.path("passages").get(i).path("topics");
                    Map<String, List<String>> found = new LinkedHashMap<>();
                    tf.find(got).get(i).forEach(t -> found.put(t.topic(), t.words()));
                    for (String t : cat.topics().stream()
                            .map(SeedCatalog.SeedTopic::slug)
                            .toList()) {
                        int grade = gtop.path(t).asInt(0);
                        int[] c = topics.computeIfAbsent(t, k -> new int[5]); // g2, g2found, found, foundright, g1
                        if (grade == 2) c[0]++;
                        if (grade == 1) c[4]++;
                        if (found.containsKey(t)) {
                            c[2]++;
                            if (grade > 0) c[3]++;
                            if (grade == 2) c[1]++;
                        }
                        if (verbose && grade == 2 && !found.containsKey(t))
                            out.append("   MISS p" + (i + 1) + " " + t + ": " + got.get(i) + "\n");
                        if (verbose && grade == 0 && found.containsKey(t))
                            out.append("   FALSE p" + (i + 1) + " " + t + " " + found.get(t) + "\n");
                    }
                }
            if (out.length() > 0) System.out.print(file + " [" + d.format() + "]\n" + out);
        }
        int[] all = new int[5];
        for (var e : topics.entrySet()) {
            int[] c = e.getValue();
            for (int i = 0; i < 5; i++) all[i] += c[i];
            System.out.printf(
                    "%-22s g2 %3d recall %.2f  found %3d precision %.2f%n",
                    e.getKey(), c[0], c[0] == 0 ? 1 : c[1] / (double) c[0], c[2], c[2] == 0 ? 1 : c[3] / (double) c[2]);
        }
        System.out.printf(
                "%-22s g2 %3d recall %.3f  found %3d precision %.3f%n",
                "ALL", all[0], all[1] / (double) all[0], all[2], all[3] / (double) all[2]);
        System.out.printf("docs %d summit %d phase %d passages %d meta %d%n", n, sOk, pOk, passOk, metaOk);
    }
}
