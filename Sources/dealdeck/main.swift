print("dealdeck")
