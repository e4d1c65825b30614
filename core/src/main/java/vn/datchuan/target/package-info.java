/**
 * Printed targets (chỉ tiêu như văn bản in): their notation, their reading and the criterion they state.
 *
 * <p>{@link vn.datchuan.target.TargetNotation} is a small language implementation. A text is brought into one spelling
 * with a map back to the
 * printed places ({@code Normaliser}, {@code Markup}, {@code WordRepair}), cut into tokens by longest match over a
 * trie of phrases
 * ({@code Lexer}, {@code Lexicon}, {@code Phrases}, {@code UnitTable}), dates and names are taken out ({@code Dates},
 * {@code Names}), and what is
 * left is read by this grammar ({@code Pieces}, {@code ClauseParser}, {@code TargetChoice}). Words in capitals are roles of tokens ({@code Sign}).
 *
 * <pre>
 * text      = clause { separator clause }
 * separator = "," | ";" | "." | "&amp;" | "+" | bullet | "và" | "(" WITHIN | WITHIN | "với" before a sum
 * clause    = [ deadline ] [ MAINTAIN ] [ subject ] quantity [ subject ] [ base ] [ deadline ] [ "(" remark ")" ]
 * quantity  = { lead } [ noun after "xuống dưới", "lên trên" ] amount [ range ] [ unit ] [ per ] [ suffix ]
 * lead      = COMPARISON | REACH | HAVE | FROM | AT_LEVEL | COPULA | SOFT | MAINTAIN | APPROXIMATELY | AVERAGE |
 * EACH_YEAR
 *           | LEVEL_UP | LEVEL_DOWN | INCREASE | DECREASE | MULTIPLE | RANK | RESPECTIVELY | ":" | "("
 * amount    = number | number "/" number | "một nửa" | n "phần" m | n "con số" | NONE_LEFT | WHOLE
 * number    = digits { "." three digits } [ "," digits ] [ "0/00" ]
 * range     = ( "-" | "đến" | "và" after "giữa" ) [ COMPARISON ] number
 * unit      = { SCALE } ( UNIT | "điểm" "%" | unknown noun )
 * per       = { ( "/" | "mỗi" | "trên" round number ) [ number ] { SCALE } noun } | "1" "năm" | EACH_YEAR
 * suffix    = "trở lên" | "trở xuống" | "+"
 * base      = "so với" words | words after "gấp N lần" | words after "vượt N%" | words after "cao hơn", "vượt"
 * deadline  = [ "đến" | "trước" | "trong" … ] ( day | month | quarter | year | year "-" year )
 * </pre>
 *
 * <p>"Hằng năm" at the head of a clause, before its verb or at its end makes a count one of each year, and counts
 * that follow without words of their own share it; "mỗi năm" does so anywhere; after a name ("Sản lượng bình quân hằng
 * năm: …") it is part of the name, and a share
 * that does not change has no year. A per may stand after the words of the noun ("12 người làm nghiên cứu trên một vạn
 * dân").
 *
 * <p>A separator begins a clause only where a target stands on both sides. Among the numbers of a clause the one at
 * its head is the target, else
 * the last that a word marks ("đạt", "còn", ":" before "tăng", that before "trên", that before none); the others say
 * what is meant and go into
 * the warnings, as do ages, speeds, levels, documents and names. The word nearest the number binds. A change ("tăng",
 * "giảm") is a change unless
 * a level follows ("giảm còn", "lên"), a ceiling binds it ("giảm dưới 8 người", "duy trì giảm ở mức dưới 2%"), or the
 * quantity is a rate of growth. "không để … vượt quá N" is at most. What a level amounts to otherwise (", bằng 110% dự
 * toán", ", chiếm 77,6%", ", tương đương 250 ha") says it again and is a remark, as is what it is done with ("với kinh
 * phí 5 tỷ đồng").
 *
 * <p>Things have numbers in their names ("hầm số 3", "cầu Kim Xuyên 2", "giai đoạn 1 khu tái định cư", {@code
 * NumberedThings}) and sizes ("bệnh viện quy mô 500 giường"); neither is a target. What each of a row of things has says
 * which are counted ("100% xã, phường mỗi quý có ít nhất 04 tin"). Bare shares that follow "trong đó" and add up to a
 * hundred are fixed amounts. A decrease that is said to rise, or a further share with a date of its own, is the same
 * change again ("giảm 50% vào năm 2027, 75% vào năm 2030").
 *
 * <p>A part that begins with its number and only restricts it ("25% đối với …") takes over the bound of the part
 * before. A word of change reaches further parts that have no verb of their own ("hành khách tăng 8%/năm, hàng hóa
 * 7%/năm") and, in percent, parts of a whole that do not add up to a hundred; it does not reach over a base and a
 * further part ("giảm … so với năm 2024 và 100% …"). The name of a cell may hold its unit in the last bracket ("Giá trị xuất khẩu (triệu USD)") and its change at the end ("Tỷ lệ
 * hộ nghèo giảm (%)"). Three numbers joined by slashes are a list. A comparison or percent sign without a readable
 * number is unreadable. What stands before a number that is no predicate of it is joined with what stands after it
 * by " … " as its subject.
 *
 * <p>"Trên" before a round number of people is a per where a name is meant ("số giường bệnh trên 1 vạn dân là 25 giường",
 * {@code Populations}) and a threshold else ("thu hút trên 1.000 người"). How often those do something who are counted
 * (", ít nhất 1 tháng 1 lần", {@code Frequencies}) is part of the subject. A heading of change reaches the parts after
 * its colon ("tăng chiều cao: nam 2 cm, nữ 1,5 cm"), a rank a further "trong 10 …" or number of the same noun, and a share
 * each year a later share with a period of its own. A period that says which standard is meant ("theo chuẩn nghèo giai
 * đoạn 2021-2025", "theo giá so sánh năm 2010") is no deadline.
 *
 * <p>"Bình quân hằng năm, …" at the head of a text, with a comma, makes every change and count of the sentence one of each
 * year. The years that an average is taken over ("bình quân 5 năm 11,6%", "5 năm 2021-2025"), what is meant ("cả 3 cấp",
 * "trẻ 6-23 tháng", "(theo tiêu chí 6 triệu đồng/người)"), how things are now ("hiện tỷ lệ này là 1,93%") and one number
 * three times ("90-90-90") are no targets. "So dự toán", "so ước thực hiện" are bases as "so với" is. The date of a cell's
 * indicator holds where the cell has none; when a document was signed, what a bracket equals ("bằng năm 2022") and what is
 * surpassed ("thấp hơn giai đoạn 2011-2020") are no deadlines.
 *
 * <p>A later number without a unit takes that of the part before ("76,8 tuổi, đến năm 2030 là 77"), a later part without
 * words its subject and, after a decrease, its bound ("xuống dưới 5% vào năm 2025 và 4% vào năm 2030"); "con số này" is
 * what the part before speaks of. A heading without a number ("Giảm mức tiêu hao … Cụ thể, thép: từ 3 đến 10%") says what
 * all shares are. A part that begins with "với tốc độ tăng" is a target of its own. "Là 1 trong 10", "xếp 9/63" are ranks.
 *
 * <p>The noun of a list is printed once and holds for all its numbers ("lần lượt 150 nghìn và 2,6 triệu lượt khách quốc tế, nội
 * địa", {@code SharedNouns}); the parts of a count are counted in its unit ("12.000 người, trong đó cao đẳng 1.000"). What is
 * widened or raised by a share "so với" a time changes by it ("mở rộng diện tích 15-20% so với năm 2025"). A count of what is
 * done or added has no less that is better, whatever it is done about ("hỗ trợ 300 hộ nghèo", "có thêm 100 thôn"). "Mọi …
 * đều" is a hundred percent; who is cared for is defined by his number ("bảo vệ các dân tộc có dưới 10 nghìn người"); the date
 * of a list of works is no deadline ("20 công trình thuộc danh mục đầu tư giai đoạn 2021-2025"). "Dự báo dân số" foretells a
 * fixed amount. A rank "từ 1 đến 10" is at most 10. ", bằng 100,3% kế hoạch" says a change again. A topic before a mark ("Về
 * môi trường: …") names no quantity.
 *
 * <p>The semantic step ({@code Interpreter}) settles unit and scale ({@code UnitResolver}), bounds and direction
 * ({@code BoundReader},
 * {@code Directions}), stretch goals and remarks ({@code ClauseRoles},
 * {@code Restatement}), changes and dates of several parts ({@code CarriedChange}, {@code CommonDeadline}), subjects of lists ({@code ListSubjects}),
 * shares of a whole and floors with
 * ceilings ({@code Fusion}); a text without a number is read by {@code WordsOnly}. Words of
 * change or comparison that nothing made use of are pointed to by {@code Doubts}. Everything taken for granted is an
 * {@link vn.datchuan.target.Assumption} and everything noticed and not used a {@link vn.datchuan.target.Warning}, with
 * the printed words.
 */
@NullMarked
@CheckReturnValue
package vn.datchuan.target;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
