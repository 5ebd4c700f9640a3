class Config: pass
cfg = Config()
cfg.class = "c"
cfg.from = 1
cfg.in = [1, 2]
cfg.lambda = lambda x: x + 1
print(cfg.class, cfg.from, cfg.in[0], cfg.lambda(2))
cfg.from += 5
print(cfg.from, hasattr(cfg, "class"))
del cfg.in
print(hasattr(cfg, "in"))
d = {"import": 1, "None": 2}
print(d.import, d.None)
cfg.if = cfg.else = 3
print(cfg.if + cfg.else)
class Q:
    pass
Q.global = "g"
print(Q().global)
