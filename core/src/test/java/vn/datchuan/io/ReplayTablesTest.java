package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is written of replays, comparisons and impacts, beside the replay itself. */
class ReplayTablesTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    /** Writes something. */
    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static String text(Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writeCsv_replay_hasARowForEachVerdict() throws IOException {
        assertThat(text(out -> ReplayCsv.write(ReplaySamples.small(), out))).isEqualTo("""
                unit,plan,indicator,period,asOf,verdict,severity,flags,reason,observed,observedAsOf,target,margin,pack,row,decisionId,\
                firstAlarm,standingAlarm,leadDays,flipFlops,outcome
                minh-hung,minh-hung-2026,C.7,2026,2026-06-30,AT_RISK,SEVERE,ESTIMATE MODEL,,75.5,2026-06-30,≥ 80%,-4.5,base,8,ID,\
                2026-06-30,2026-06-30,184,0,FAIL
                minh-hung,minh-hung-2026,C.7,2026,2026-12-31,FAIL,,,,75.5,2026-12-31,≥ 80%,-4.5,base,9,ID,\
                2026-06-30,2026-06-30,184,0,FAIL
                """.replace("ID", ID));
    }

    @Test
    void writeScorecards_replay_hasARowForEachScorecardAndDay() throws IOException {
        assertThat(text(out -> ReplayCsv.writeScorecards(ReplaySamples.course(), out)))
                .isEqualTo("""
                asOf,unit,year,by,name,verdict,PASS,PROVISIONAL,FAIL,AT_RISK,ON_TRACK,NOT_ASSESSED,excused
                2026-03-31,minh-hung,2026,unit,,NOT_ASSESSED,0,0,0,0,0,4,1
                2026-06-30,minh-hung,2026,unit,,AT_RISK,0,1,0,1,1,1,1
                2026-06-30,minh-hung,2026,section,C,AT_RISK,0,1,0,1,1,0,0
                2026-12-31,minh-hung,2026,unit,,FAIL,2,0,1,0,0,1,0
                """);
    }

    @Test
    void write_difference_hasAChangeALineWithItsCauses() throws IOException {
        String difference = text(out -> ReplayDifferenceJson.write(ReplaySamples.difference(), out));
        assertThat(difference).startsWith("""
                {
                "schemaVersion":"1",
                "kind":"replay-difference",
                "same":false,
                "inputs":[
                "2 rows of the values are others",
                "base 1.0.0: another digest"
                ],
                "others":[],
                "unseparated":[
                "pack base 1.0.0 is not at hand: pack and library could not be told apart"
                ],
                "changes":[
                {"unit":"minh-hung","plan":"minh-hung-2026","indicator":"C.7","period":"2026","asOf":"2026-06-30",\
                "direction":"PASS → FAIL","causes":["DATA"],"together":false,\
                "before":{"verdict":"PASS","severity":null,"flags":[],"reason":null,"target":"≥ 80%","observed":"75.5",\
                "observedAsOf":"2026-06-30","margin":-4.5,"pack":"base","row":"9","decisionId":"ID"},\
                "after":{"verdict":"FAIL","severity":null,"flags":[],"reason":null,"target":"≥ 80%","observed":"75.5",\
                "observedAsOf":"2026-06-30","margin":-4.5,"pack":"base","row":"9","decisionId":"ID"}},
                """.replace("ID", ID));
        assertThat(difference).endsWith("""
                "asOf":"2026-12-31","direction":"PASS → –","causes":["DATA","PLAN"],"together":true,\
                "before":{"verdict":"PASS","severity":null,"flags":[],"reason":null,"target":"≥ 80%","observed":"75.5",\
                "observedAsOf":"2026-12-31","margin":-4.5,"pack":"base","row":"9","decisionId":"ID"},"after":null}
                ]
                }
                """.replace("ID", ID));
    }

    @Test
    void write_impact_hasBothExplanations() throws IOException {
        String impact = text(out -> ImpactJson.write(ReplaySamples.impact(), out));
        assertThat(impact).startsWith("""
                {
                "schemaVersion":"1",
                "kind":"impact",
                "days":[
                "2026-03-31",
                "2026-06-30",
                "2026-09-30",
                "2026-12-31"
                ],
                "illustrative":true,
                "before":[
                {"id":"base","version":"1.0.0","digest":"BASE","plan":null,"rules":"RULES"},
                """.replace("BASE", "b".repeat(64)).replace("RULES", "c".repeat(64)));
        assertThat(impact).contains("""
                "judged":40,
                "directions":{"AT_RISK → ON_TRACK":1,"PASS → FAIL":3,"– → FAIL":1},
                "changes":[
                {"unit":"minh-hung","plan":"minh-hung-2026","indicator":"C.7","period":"2026","asOf":"2026-03-31",\
                "direction":"PASS → FAIL",\
                "before":{"verdict":"PASS","severity":null,"flags":[],"reason":null,"target":"≥ 80%","observed":"75.5",\
                "observedAsOf":"2026-03-31","margin":-4.5,"pack":"base","row":"9","decisionId":"ID",\
                "explanation":{"vi":"75,5% đạt mục tiêu.","en":"75.5% meets the target."}},\
                "after":{"verdict":"FAIL","severity":null,"flags":[],"reason":null,"target":"≥ 80%","observed":"75.5",\
                "observedAsOf":"2026-03-31","margin":-4.5,"pack":"base","row":"9","decisionId":"ID",\
                "explanation":{"vi":"75,5% không đạt 80%.","en":"75.5% misses 80%."}}},
                """.replace("ID", ID));
        assertThat(impact).contains("\"direction\":\"– → FAIL\",\"before\":null,\"after\":{\"verdict\":\"FAIL\"");
        assertThat(impact).endsWith("""
                ],
                "problems":[
                {"file":"v.csv","line":3,"column":4,"message":"value \\"x\\"; expected a number"}
                ]
                }
                """);
    }

    @Test
    void writeCsv_impact_hasBothSidesInARow() throws IOException {
        assertThat(text(out -> ImpactCsv.write(ReplaySamples.impact(), out)).lines())
                .hasSize(7)
                .startsWith(
                        "unit,plan,indicator,period,asOf,direction,beforeVerdict,beforeSeverity,beforeFlags,beforeReason,beforeObserved,"
                                + "beforeTarget,beforeMargin,beforePack,beforeRow,beforeVi,beforeEn,afterVerdict,afterSeverity,afterFlags,"
                                + "afterReason,afterObserved,afterTarget,afterMargin,afterPack,afterRow,afterVi,afterEn",
                        "minh-hung,minh-hung-2026,C.7,2026,2026-03-31,PASS → FAIL,PASS,,,,75.5,≥ 80%,-4.5,base,9,"
                                + "\"75,5% đạt mục tiêu.\",75.5% meets the target.,"
                                + "FAIL,,,,75.5,≥ 80%,-4.5,base,9,\"75,5% không đạt 80%.\",75.5% misses 80%.")
                .endsWith("tam-thanh,tam-thanh-2026,I.2,2026,2026-12-31,– → FAIL,,,,,,,,,,,,"
                        + "FAIL,,,,75.5,≥ 80%,-4.5,base,9,\"75,5% không đạt 80%.\",75.5% misses 80%.");
    }
}
