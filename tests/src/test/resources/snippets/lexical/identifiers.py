größe = 3
名前 = "name"
_private = 1
ﬁ = "ligature"
print(größe, 名前, _private, fi)
Größe = 4
print(größe == Größe)
Ångström = 1
Ångström = 2
print(Ångström)
class Straße:
    def grüße(self):
        return "hallo"
print(Straße().grüße(), Straße.__name__)
