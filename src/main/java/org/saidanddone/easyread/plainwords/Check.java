package org.saidanddone.easyread.plainwords;

import java.util.function.Consumer;

/** One rule at work: reads a passage and hands over what it finds. Keeps nothing, so one serves many texts. */
sealed interface Check
        permits CapitalsCheck,
                DoubleNegativeCheck,
                ExclamationCheck,
                EmptyHeadingCheck,
                NotEachCheck,
                OddPhraseCheck,
                HalfQuestionCheck,
                HardWordCheck,
                IdiomCheck,
                NumberCheck,
                OneIdeaCheck,
                ParagraphCheck,
                PassiveCheck,
                PermissionCheck,
                ReadingAgeCheck,
                SentenceLengthCheck,
                TalkingDownCheck,
                WebAddressCheck {

    void read(Passage passage, Consumer<Finding> findings);
}
