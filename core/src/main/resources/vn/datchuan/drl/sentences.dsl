# Sentences for rules in Vietnamese. What stands in braces is the author's: in quotes a code or a name, bare a threshold as a document prints it, which
# the reader of targets reads. One sentence a line; a sentence that begins with a hyphen belongs to the indicator named above it.
[keyword]quy tắc "{name}"=rule "{name}"
[keyword]căn cứ "{source}"=@LegalBasis("{source}")
[keyword]dòng "{row}"=@Row("{row}")
[keyword]khi=when
[keyword]thì=then
[keyword]hết=end

[when]chỉ tiêu "{code}"=$case : IndicatorCase( indicator == "{code}"
[when]chỉ tiêu "{code}" năm {year}=$case : IndicatorCase( indicator == "{code}", period == "{year}"
[when]chỉ tiêu "{code}" kỳ "{period}"=$case : IndicatorCase( indicator == "{code}", period == "{period}"
[when]chỉ tiêu "{code}" đạt {threshold}=$case : IndicatorCase( indicator == "{code}", satisfies("{threshold}")
[when]chỉ tiêu "{code}" không đạt {threshold}=$case : IndicatorCase( indicator == "{code}", misses("{threshold}")
[when]chỉ tiêu "{code}" năm {year} đạt {threshold}=$case : IndicatorCase( indicator == "{code}", period == "{year}", satisfies("{threshold}")
[when]chỉ tiêu "{code}" năm {year} không đạt {threshold}=$case : IndicatorCase( indicator == "{code}", period == "{year}", misses("{threshold}")
[when]mọi chỉ tiêu của kế hoạch "{plan}"=$case : IndicatorCase( plan == "{plan}"
[when]- kế hoạch "{plan}"=plan == "{plan}"
[when]- năm {year}=period == "{year}"
[when]- kỳ "{period}"=period == "{period}"
[when]- đơn vị "{unit}"=unitCode == "{unit}"
[when]- đơn vị thuộc nhóm "{group}"=unitGroup == "{group}"
[when]- đã hết kỳ và có số liệu cả kỳ=obstacle == null, !qualitative, closed, conclusive
[when]- đã hết kỳ nhưng chưa có số liệu cả kỳ=obstacle == null, !qualitative, closed, !conclusive
[when]- chưa hết kỳ và đã có số liệu=obstacle == null, !qualitative, measured, begun, !closed
[when]- đạt {threshold}=satisfies("{threshold}")
[when]- không đạt {threshold}=misses("{threshold}")
[when]- đạt chỉ tiêu đã giao=met
[when]- chưa đạt chỉ tiêu đã giao=!met
[when]- phải duy trì=maintained
[when]- không phải duy trì=!maintained
[when]- đánh giá theo minh chứng=obstacle == null, qualitative
[when]- minh chứng được công nhận=obstacle == null, qualitative, evidence == Evidence.APPROVED
[when]- minh chứng không được công nhận=obstacle == null, qualitative, evidence == Evidence.REJECTED

[then]kết luận ĐẠT=$case.conclude(Verdict.PASS, drools.getRule().getName()).compared();
[then]kết luận ĐẠT, tạm tính=$case.conclude(Verdict.PASS, drools.getRule().getName()).compared().flag(Flag.PROVISIONAL);
[then]kết luận KHÔNG ĐẠT=$case.conclude(Verdict.FAIL, drools.getRule().getName()).compared();
[then]kết luận CÓ NGUY CƠ KHÔNG ĐẠT=$case.conclude(Verdict.AT_RISK, drools.getRule().getName());
[then]kết luận KHÓ ĐẠT=$case.conclude(Verdict.AT_RISK, drools.getRule().getName()).severe();
[then]kết luận ĐÚNG TIẾN ĐỘ=$case.conclude(Verdict.ON_TRACK, drools.getRule().getName());
[then]kết luận ĐÚNG TIẾN ĐỘ, cần chú ý=$case.conclude(Verdict.ON_TRACK, drools.getRule().getName()).flag(Flag.WATCH);
[then]không đánh giá vì chưa có số liệu=$case.decline(NotAssessedReason.NO_DATA, drools.getRule().getName());
[then]không đánh giá vì chưa đến kỳ=$case.decline(NotAssessedReason.NOT_DUE, drools.getRule().getName());
[then]không đánh giá vì cần minh chứng=$case.decline(NotAssessedReason.NEEDS_EVIDENCE, drools.getRule().getName());
[then]không đánh giá vì không áp dụng=$case.decline(NotAssessedReason.NOT_APPLICABLE, drools.getRule().getName());
[then]không đánh giá vì tạm dừng=$case.decline(NotAssessedReason.SUSPENDED, drools.getRule().getName());
