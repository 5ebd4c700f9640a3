# sys.executable is found out when it is read; apart from that it is an attribute like any other.
import sys
from sys import executable

print(type(executable), sys.executable == executable)
print("executable" in dir(sys), hasattr(sys, "executable"), getattr(sys, "executable") == executable)
print("executable" in vars(sys))
sys.executable = "another"
print(sys.executable, getattr(sys, "executable"), vars(sys)["executable"])
