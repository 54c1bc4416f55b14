package org.summitry.citing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Andrey Kortunov | Kortunov, Andrey | A.",
                "Igor S. Ivanov | Ivanov, Igor S. | I. S.",
                "J.-P. de  Tocqueville | de Tocqueville, J.-P. | J.-P.",
                "Willem van der Berg | van der Berg, Willem | W.",
                "Ursula von der Leyen | von der Leyen, Ursula | U.",
                "Jean-Yves Le Drian | Le Drian, Jean-Yves | J.-Y.",
                "Al Gore | Gore, Al | A.",
                "Ann O’Hara | O’Hara, Ann | A.",
                "Martin Luther King, Jr. | King, Martin Luther, Jr. | M. L.",
                "Kortunov, Andrey | Kortunov, Andrey | A.",
                "Игорь Иванов | Иванов, Игорь | И.",
                "Игорь Сергеевич Иванов | Иванов, Игорь Сергеевич | И. С.",
                "Иванов Игорь Сергеевич | Иванов, Игорь Сергеевич | И. С.",
                "Светлана Александровна Алексиевич | Алексиевич, Светлана Александровна | С. А.",
                "Иванов И.С. | Иванов, И.С. | И.С.",
                "И. С. Иванов | Иванов, И. С. | И. С.",
                "Фёдор фон Бок | фон Бок, Фёдор | Ф."
            })
    void aNameIsTakenApart(String written, String inverted, String initials) {
        PersonName name = PersonName.of(written);
        assertThat(name.inverted()).isEqualTo(inverted);
        assertThat(name.initials()).isEqualTo(initials);
        assertThat(name.isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plato",
                "RIAC",
                "Редакция",
                "Editorial Board",
                "Russian International Affairs Council",
                "Ministry of Foreign Affairs",
                "Friends of the Summit",
                "Smith & Sons",
                "Group 20",
                "Клуб «Валдай»",
                ", ",
                "Ivanov,",
                "One, Two, Three"
            })
    void whatIsNoPersonsNameStaysWhole(String written) {
        PersonName name = PersonName.of(written);
        assertThat(name.isWhole()).isTrue();
        assertThat(name.inverted()).isEqualTo(written.strip());
    }
}
