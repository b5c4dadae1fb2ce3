package org.saidanddone.benchmark;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.PlanHeading;
import org.saidanddone.plan.PlanImport;

/**
 * Cases as a large organisation has them after some years: a plan with 10 themes and 100 actions, 20 reviewers, one case
 * in twenty still waits, mostly the newer ones, some actions are spoken of far more than others, and so are some words.
 */
final class ManyCases {

    private static final int ACTIONS = 100;
    private static final int THEMES = 10;
    private static final int REVIEWERS = 20;

    private static final String WORDS =
            "the I my is to and not a of it in they we for help on have was that staff home me"
                    + " support get care with are people time no but bus from can do could would every day week more need told"
                    + " nobody listens waiting list doctor appointment hospital letter easy read picture lift broken ramp"
                    + " wheelchair door noise lights sister brother mother friend neighbour flat house garden college job work"
                    + " money shop travel pass driver late early morning night sleep food cook clean wash medicine tablets nurse"
                    + " dentist eyes hearing check health action plan promise meeting asked answer phone email computer internet"
                    + " password sign form question choice vote group club swimming football music theatre church mosque park"
                    + " dog cat holiday trip visit family alone lonely happy sad angry worried scared safe better worse same"
                    + " quiet room calm sensory autism assessment diagnosis waiting months years school teacher transition adult"
                    + " carer respite budget direct payment review social worker manager agency rota changed cancelled stranger"
                    + " respect dignity choice control rights advocate complaint heard believed ignored understand explain"
                    + " interpreter sign language large print audio video captions";

    private final ApplicationContext product;

    ManyCases(ApplicationContext product) {
        this.product = product;
    }

    /** Fills the empty tables. */
    void fill(int cases) throws SQLException {
        plan();
        for (int i = 1; i <= REVIEWERS; i++) {
            product.getBean(People.class)
                    .add(new EmailAddress("r" + i + "@example.org"), "Reviewer " + i, Set.of(Role.REVIEWER));
        }
        try (Connection connection = DelegatingDataSource.unwrapDataSource(product.getBean(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : script(cases).split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private void plan() {
        StringBuilder csv = new StringBuilder("code,theme,theme_easy,title,description,easy_title,easy_text,owner,"
                + "promised_date,achieved_date,status,rag,reason,picture,source,as_at\n");
        for (int i = 0; i < ACTIONS; i++) {
            csv.append("BIG-%03d,Theme %d,Theme %d,Action number %d,What is promised.,Action %d,We promise this.,"
                    .formatted(i, i % THEMES, i % THEMES, i, i));
            csv.append("Council,2027-03-31,,on track,green,,home,A benchmark,2026-01-13\n");
        }
        product.getBean(WhoIsAsking.class)
                .as(new Asking.Colleague(0, "Ada", Set.of(Role.ADMINISTRATOR)), () -> product.getBean(PlanImport.class)
                        .importCsv(
                                new PlanHeading("BIG", "A big plan", "A big plan", "plan"),
                                new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** Rows are made in the database, without keys being checked one by one, and the costly indexes at the end. */
    private static String script(int cases) {
        return """
                set session_replication_role = replica;
                set maintenance_work_mem = '256MB';
                select setseed(0.5);
                drop index inbox_words_words;
                drop index inbox_item_facets;
                create temp table sentence as
                    select s as id, (
                        select string_agg(w[1 + floor(power(random(), 2.5) * array_length(w, 1))::int + 0 * g], ' ')
                        from generate_series(1, 7 + s %% 6) g
                    ) as words
                    from generate_series(1, 5000) s, (select string_to_array('%2$s', ' ') as w) v;
                alter table sentence add primary key (id);
                analyze sentence;
                create temp table c as
                    select n::bigint as id,
                        lpad((10000000 + n)::text, 8, '0') as number,
                        timestamptz '2026-03-02 09:00:00+00' - ((%1$d - n) * interval '1000 days' / %1$d) as received,
                        random() as r1, random() as r2, random() as r3, random() as r4, random() as r5,
                        (n > %1$d * 0.93 and random() < 0.6) or random() < 0.01 as waiting
                    from generate_series(1, %1$d) n;
                analyze c;
                insert into feedback_case (number, code_hash, made)
                    select number, 'x', received from c;
                insert into feedback (id, case_number, question_set, plan_id, sent, voice, voice_why, feeling, safe,
                        may_show, answer_way, answer_address, version)
                    select id, number, 1, 1, received,
                        case when r1 < 0.7 then 'OWN' when r1 < 0.9 then 'SUPPORTED' else 'ON_BEHALF' end, '',
                        case when r2 < 0.4 then 'BAD' when r2 < 0.6 then 'OK' when r2 < 0.85 then 'GOOD'
                            when r2 < 0.9 then 'DONT_KNOW' end,
                        'YES', r3 < 0.6, 'RECEIPT', '', 0 from c;
                insert into answer (feedback_id, question, choice, words, added)
                    select c.id, q, '', (
                        select string_agg(s.words, '. ') from sentence s
                        where s.id in (
                            1 + (c.id * 7919 + length(q)) %% 5000, 1 + (c.id * 104729 + length(q)) %% 5000,
                            1 + (c.id * 1299709 + length(q)) %% 5000)
                    ) || ' place' || (c.id * 31 + length(q)) %% 40000, c.received
                    from c, unnest(array['happening', 'better']) q;
                insert into feedback_link (feedback_id, action_id, kind, chosen_by, made, version)
                    select id, 1 + floor(power(r4, 3) * 100)::int,
                        case when r2 < 0.4 then 'NOT_WORKING' when r2 < 0.85 then 'WORKING' else 'NOT_SAID' end,
                        'PERSON', received, 0 from c where r5 > 0.05;
                insert into feedback_link (feedback_id, action_id, kind, chosen_by, made, version)
                    select id, 1 + floor(r5 * 100)::int, case when r4 < 0.2 then 'HARM' else 'MISSING' end,
                        'STAFF', received, 0 from c where r5 > 0.85;
                insert into review (feedback_id, case_number, voice, feeling, state, waiting, assigned_to, received, since,
                        changed, version)
                    select c.id, number, f.voice, f.feeling,
                        case when not waiting then 'REPLIED' when r3 < 0.6 then 'AWAITING' when r3 < 0.85 then 'PUBLISHED'
                            when r3 < 0.98 then 'REOPENED' else 'ESCALATED' end,
                        waiting, case when not waiting or r4 < 0.5 then 1 + floor(r5 * 20)::int end, received, received,
                        received, 0
                    from c join feedback f on f.id = c.id;
                insert into case_tag (feedback_id, tag_id, added)
                    select id, 1 + floor(r1 * 20)::int, received from c where r2 < 0.1;
                insert into inbox_item (feedback_id, case_number, state, waiting, taken, holder, received, since, due,
                        review_version, voice, feeling, linked, actions, facets, moved)
                    select r.feedback_id, r.case_number, r.state, r.waiting, r.assigned_to is not null, r.assigned_to,
                        r.received, r.since,
                        case when r.waiting then date_trunc('day', r.since) + interval '29 days' end, 0, r.voice, r.feeling,
                        l.actions is not null, coalesce(l.actions, ''),
                        concat_ws(' ', l.facets, 'f:' || r.feeling, 'g:' || t.tag_id, 'v:' || r.voice,
                            'w:' || md5(case when r.feedback_id %% 50 = 0 then (r.feedback_id %% 1000)::text
                                else 'one ' || r.feedback_id end)), r.since
                    from review r
                    left join (
                        select k.feedback_id, string_agg(k.action_id::text, ' ' order by k.id) as actions,
                            string_agg(concat_ws(' ', 'a:' || k.action_id, 'a:' || k.action_id || ':' || k.kind,
                                'k:' || k.kind, 't:' || a.theme_id, 't:' || a.theme_id || ':' || k.kind), ' ') as facets
                        from feedback_link k join plan_action a on a.id = k.action_id group by k.feedback_id
                    ) l on l.feedback_id = r.feedback_id
                    left join case_tag t on t.feedback_id = r.feedback_id;
                insert into inbox_words (feedback_id, received, words)
                    select c.id, c.received, to_tsvector('simple', string_agg(a.words, ' '))
                    from c join answer a on a.feedback_id = c.id group by c.id, c.received;
                create index inbox_words_words on inbox_words using gin (words) with (fastupdate = off);
                create index inbox_item_facets on inbox_item using gin (facet_keys) with (fastupdate = off);
                select setval(pg_get_serial_sequence('feedback', 'id'), %1$d);
                drop table c;
                drop table sentence;
                vacuum analyze;
                """.formatted(cases, WORDS);
    }
}
