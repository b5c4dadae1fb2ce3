package org.saidanddone.architecture;

/**
 * Every way in which staff write a text, by the method that takes it, and who reads it. StaffTextsTest holds this against the
 * code: a way that is added later and is not named here turns it red.
 */
enum StaffText {
    // Everybody reads these, so that each is held against what is hidden.
    REPLY("Replies.save", Readers.EVERYBODY),
    GROUP_REPLY("GroupReplies.save", Readers.EVERYBODY),
    MENDED_WORDS("HeldWords.mend", Readers.EVERYBODY),
    REFUSED_PROPOSAL("Proposals.refuse", Readers.EVERYBODY),
    ACCEPTED_PROPOSAL("Proposals.acceptInOwnWords", Readers.EVERYBODY),
    // Reaches an action through a reply alone: Delivery takes nothing that was not looked at.
    CHANGE("Progress.change", Readers.EVERYBODY),
    // Words of a reply, once more, that its writer lets stand.
    DECIDED("Replies.send", Readers.NOBODY),
    DECIDED_FOR_SEVERAL("GroupReplies.send", Readers.NOBODY),
    // What everybody reads as the plan itself; it says nothing of any case.
    PLAN("PlanImport.importCsv", Readers.THE_PLAN),
    OWNER("Progress.handOver", Readers.THE_PLAN),
    POST("PostHolders.give", Readers.THE_PLAN),
    PICTURE("PictureLibrary.put", Readers.THE_PLAN),
    PICTURE_PAGE("PictureLibrary.page", Readers.NOBODY),
    PICTURE_CONCEPT("PictureLibrary.concept", Readers.NOBODY),
    PICTURE_BACK("PictureLibrary.goBack", Readers.NOBODY),
    PICTURE_PACK("PictureLibrary.replaceAll", Readers.THE_PLAN),
    // Only the person reads this, with their receipt.
    QUESTION("Questions.ask", Readers.THE_PERSON),
    SAFE_MESSAGE("SafeMessages.send", Readers.THE_PERSON),
    SET_ASIDE("SettingAside.setAside", Readers.THE_PERSON),
    MANY_SET_ASIDE("SettingAside.setManyAside", Readers.THE_PERSON),
    // Becomes part of what the person said: hidden and published as that.
    TRANSCRIPT("Transcripts.write", Readers.THE_CASE),
    // Says nothing of any case; it reaches people through a reply alone, which is held against what is hidden.
    PHRASE("SavedPhrases.add", Readers.STAFF),
    PHRASE_CHANGED("SavedPhrases.change", Readers.STAFF),
    PHRASE_REMOVED("SavedPhrases.remove", Readers.NOBODY),
    // Those who review, and nobody else.
    NOTE("Notes.add", Readers.STAFF),
    KEPT_BECAUSE("HeldWords.keep", Readers.STAFF),
    HIDDEN_WORDS("Cases.hideWords", Readers.NOBODY),
    SETTLED("SuggestionDecisions.settle", Readers.NOBODY),
    CONCERN("Concerns.raise", Readers.STAFF),
    CONCERN_CLEARED("Concerns.clear", Readers.STAFF),
    CONCERN_KEPT("Concerns.keep", Readers.STAFF),
    COLLEAGUE_NAMED("NameDecisions.confirm", Readers.STAFF),
    COLLEAGUE_NOT_NAMED("NameDecisions.lift", Readers.STAFF),
    BEST_INTEREST("BestInterests.record", Readers.STAFF),
    BEST_INTEREST_REFUSED("BestInterests.refuse", Readers.STAFF),
    BEST_INTERESTS("BestInterests.of", Readers.NOBODY),
    HOW_ACTIONS_GO("Plans.howTheyGoNow", Readers.NOBODY),
    ACCOUNT("Accounts.add", Readers.STAFF),
    ACCOUNT_CHANGED("Accounts.change", Readers.STAFF),
    ACCOUNTS("Accounts.list", Readers.NOBODY),
    CONCERN_RULES("ConcernSettings.save", Readers.STAFF),
    GROUP("CaseGroups.begin", Readers.STAFF),
    GROUP_WITH("CaseGroups.beginWith", Readers.STAFF),
    GROUP_CHANGED("CaseGroups.change", Readers.STAFF),
    MASK_WORD("WordsToHide.add", Readers.STAFF),
    TAG("TagList.add", Readers.STAFF),
    TAG_RENAMED("TagList.rename", Readers.STAFF),
    TAG_USED("TagList.use", Readers.NOBODY),
    SEARCH("Inbox.list", Readers.NOBODY),
    SEARCH_WATCHED("Inbox.watch", Readers.NOBODY),
    SEARCH_NEWS("Inbox.come", Readers.NOBODY),
    SEARCH_NEXT("Inbox.next", Readers.NOBODY),
    SEARCH_COUNTED("Inbox.found", Readers.NOBODY),
    SEARCH_NOW("Inbox.now", Readers.NOBODY),
    SEARCHES_COUNTED("Inbox.counts", Readers.NOBODY),
    // Nobody but whoever wrote it reads the name, or what is looked for.
    VIEW("SavedViews.keep", Readers.NOBODY),
    VIEW_RENAMED("SavedViews.rename", Readers.NOBODY),
    COPY("CaseCopies.pdf", Readers.NOBODY),
    COPY_IS_THERE("CaseCopies.isThere", Readers.NOBODY),
    DIFFERING("Replies.differing", Readers.NOBODY),
    MEANWHILE("Replies.meanwhile", Readers.NOBODY),
    DIFFERING_FOR_SEVERAL("GroupReplies.differing", Readers.NOBODY),
    MEANWHILE_FOR_SEVERAL("GroupReplies.meanwhile", Readers.NOBODY);

    /** Who reads a text. */
    enum Readers {
        EVERYBODY,
        THE_PLAN,
        THE_PERSON,
        THE_CASE,
        STAFF,
        NOBODY
    }

    private final String door;
    private final Readers readers;

    StaffText(String door, Readers readers) {
        this.door = door;
        this.readers = readers;
    }

    String door() {
        return door;
    }

    Readers readers() {
        return readers;
    }
}
