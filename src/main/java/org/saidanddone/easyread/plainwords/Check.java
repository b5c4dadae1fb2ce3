package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;

/** One rule at work: reads a passage and hands over what it finds. Keeps nothing, so one serves many texts. */
sealed interface Check
        permits CapitalsCheck,
                DoubleNegativeCheck,
                ExclamationCheck,
                HardWordCheck,
                IdiomCheck,
                OneIdeaCheck,
                ParagraphCheck,
                PassiveCheck,
                ReadingAgeCheck,
                SentenceLengthCheck,
                TalkingDownCheck {

    void read(Passage passage, Consumer<Finding> findings);
}
