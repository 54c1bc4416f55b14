package org.summitry.compare;

import java.util.Arrays;
import org.summitry.importing.PairSets.OnTopic;

/** Steps from which ways to find pairs are made: each takes and gives the scores of a topic's passages, by left and right. */
final class WordWays {

    private WordWays() {}

    static double[][] likeness(OnTopic topic) {
        return new Likeness(PairsTable.texts(topic.left()), PairsTable.texts(topic.right())).matrix();
    }

    /** What the program does. */
    static double[][] kept(OnTopic topic) {
        double[][] scores = new double[topic.left().size()][topic.right().size()];
        found(topic).ofLeft().forEach(pair -> scores[pair.left()][pair.right()] = pair.score());
        return scores;
    }

    static Counterparts.Found found(OnTopic topic) {
        return Counterparts.of(PairsTable.passages(topic.left()), PairsTable.passages(topic.right()));
    }

    /** Adds something for two passages that both are about the topic. */
    static double[][] plusShare(double[][] scores, OnTopic topic, double most) {
        double[][] sums = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            sums[i] = scores[i].clone();
            for (int j = 0; j < sums[i].length; j++) {
                sums[i][j] += most
                        * Math.min(
                                topic.left().get(i).share(),
                                topic.right().get(j).share());
            }
        }
        return sums;
    }

    /** Takes off a part of the average to the other passages, from either side. */
    static double[][] lessOthers(double[][] scores, double part) {
        double[][] left = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            left[i] = scores[i].clone();
            for (int j = 0; j < left[i].length; j++) {
                int column = j;
                double row = Arrays.stream(scores[i]).sum() - scores[i][j];
                double across =
                        Arrays.stream(scores).mapToDouble(one -> one[column]).sum() - scores[i][j];
                left[i][j] -=
                        part * (row / Math.max(1, scores[i].length - 1) + across / Math.max(1, scores.length - 1));
            }
        }
        return left;
    }
}
