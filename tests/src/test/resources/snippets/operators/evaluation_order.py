log = []
def t(name, value=None):
    log.append(name)
    return value
def flush(label):
    print(label, " ".join(log))
    log.clear()
t("a", 1) + t("b", 2) * t("c", 3)
flush("binary")
t("a", 1) < t("b", 0) < t("c", 3)
flush("compare")
d = {}
t("target", d)[t("key", 1)] = t("value", 2)
flush("assign")
t("f", print.__class__) is t("x")
flush("is")
(lambda *a, **k: None)(t("p1"), *t("star", [1]), k=t("kw"), **t("dstar", {}))
flush("call")
[t("i1"), t("i2"), *t("i3", [])]
{t("k1"): t("v1"), t("k2"): t("v2")}
flush("display")
t("then") if t("cond", True) else t("else")
flush("conditional")
x = t("l", [0])[t("ix", 0)]
t("obj", d)[t("k", 1)] += t("inc", 5)
flush("augmented")
a = b = t("once", [])
print(a is b)
flush("chained")
