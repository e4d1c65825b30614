package vn.datchuan.replay;

import java.time.LocalDate;
import java.util.List;
import vn.datchuan.pack.RulePack;

/** Which packs judge on a day. The same packs on two days are the same objects. */
interface PackChoice {

    List<RulePack> on(LocalDate day);
}
